#ifndef CGLPK_CALL_H
#define CGLPK_CALL_H

#include <glpk.h>
#include <setjmp.h>
#include <stddef.h>
#include <time.h>

#include "cglpk.h"

/// One solve, from entry to exit.
typedef struct call {
  const cglpk_program *program;
  const cglpk_options *options;
  cglpk_result *result;
  glp_prob *problem;
  /// When the solve began.
  struct timespec start;
  /// Where a fatal error or an interrupt continues.
  jmp_buf exit;
  /// The objective of the last solution that was copied out.
  double saved_objective;
  int is_incumbent_offered;
  /// Whether a search tree is being grown, whose nodes' simplex method can't be limited.
  ///
  /// When the dual simplex method meets a zero where it divides ("Error: tcol[p] = 0.0"), GLPK goes on
  /// with the primal one, and that was seen to cycle for ever: the search is given up instead.
  int is_branching;
  /// How many iterations of the simplex method the tree has taken, without those of the node at hand.
  int iterations;
} call;

/// What a jump to `exit` means.
enum { FATAL = 1, STOPPED = 2, BAD_NUMBERS = 3, TIME_IS_UP = 4 };

/// How many iterations the simplex method may take of a linear program before it must be cycling.
int most_iterations(const call *call);

/// Run `body` in a fresh GLPK environment, and free all of that environment afterwards.
void run(call *call, void (*body)(struct call *));

/// Whether the caller wants the solve to stop.
int is_stopped(const call *call);

/// How much of the time limit is left, in milliseconds.
int milliseconds_left(const call *call);

/// Create the problem and fill it.
void load(call *call);

/// Solve the linear relaxation and say in the result how it ended.
void relax(call *call);

#endif
