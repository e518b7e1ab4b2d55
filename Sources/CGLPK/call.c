#ifdef MOBILIZE_GLPK

#include "call.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

/// What the simplex method may take, at least and for each row and column: thirty times what it took at most, a
/// third of an iteration for each, in 24,000 linear programs of drafts with 50 and 200 requests.
enum { ITERATIONS = 5000, ITERATIONS_PER_LINE = 10 };

int most_iterations(const call *call) {
  return ITERATIONS + ITERATIONS_PER_LINE * (call->program->row_count + call->program->column_count);
}

static void on_error(void *info) {
  call *call = info;
  longjmp(call->exit, FATAL);
}

/// Whether GLPK tells of so many iterations in one node of a tree that its simplex method must be cycling.
///
/// What it prints begins with a mark and the number of iterations: "*  5000: obj =".
static int is_cycling(const call *call, const char *text) {
  int iterations;
  return call->is_branching &&
      sscanf(text, "%*1[ *#]%d: obj =", &iterations) == 1 &&
      iterations - call->iterations > most_iterations(call);
}

/// Keep the end of what GLPK prints.
///
/// This is also the only place from which the simplex method can be stopped.
static int on_text(void *info, const char *text) {
  call *call = info;
  if (is_stopped(call)) longjmp(call->exit, STOPPED);
  if (call->is_branching && milliseconds_left(call) == 0) longjmp(call->exit, TIME_IS_UP);
  int is_broken = call->is_branching && !strncmp(text, "Error: ", 7);
  if (is_broken || is_cycling(call, text)) longjmp(call->exit, BAD_NUMBERS);
  char *message = call->result->message;
  const size_t room = sizeof call->result->message - 1;
  size_t old = strlen(message), new = strlen(text);
  if (new > room) text += new - room, new = room;
  size_t dropped = old + new > room ? old + new - room : 0;
  memmove(message, message + dropped, old - dropped);
  memcpy(message + old - dropped, text, new);
  message[old - dropped + new] = 0;
  return 1;
}

void run(call *call, void (*body)(struct call *)) {
  memset(call->result, 0, sizeof *call->result);
  clock_gettime(CLOCK_MONOTONIC, &call->start);
  glp_free_env();
  glp_error_hook(on_error, call);
  glp_term_hook(on_text, call);
  switch (setjmp(call->exit)) {
    case 0:
      body(call);
      break;
    case STOPPED:
      call->result->end = CGLPK_END_INTERRUPTED;
      break;
    case TIME_IS_UP:
      call->result->end = CGLPK_END_TIME_LIMIT;
      break;
    case BAD_NUMBERS:
      call->result->end = CGLPK_END_BAD_NUMBERS;
      break;
    default:
      call->result->end = CGLPK_END_FAILED;
      call->result->code = -1;
  }
  glp_error_hook(NULL, NULL);
  glp_term_hook(NULL, NULL);
  glp_free_env();
}

int is_stopped(const call *call) {
  const cglpk_options *options = call->options;
  return options->is_stopped && options->is_stopped(options->context);
}

int milliseconds_left(const call *call) {
  if (call->options->milliseconds == INT_MAX) return INT_MAX;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  double seconds = now.tv_sec - call->start.tv_sec;
  double spent = seconds * 1e3 + (now.tv_nsec - call->start.tv_nsec) / 1e6;
  return spent < call->options->milliseconds ? call->options->milliseconds - (int)spent : 0;
}

#endif
