#ifdef MOBILIZE_GLPK

#include "call.h"

/// Whether the caller allows more iterations than a program takes.
static int is_patient(const call *call) {
  return call->options->iteration_limit > most_iterations(call);
}

static int simplex(call *call, int method, int presolve) {
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.meth = method;
  parameters.presolve = presolve;
  parameters.it_lim = is_patient(call) ? most_iterations(call) : call->options->iteration_limit;
  parameters.msg_lev = GLP_MSG_ERR;
  if (call->options->is_stopped) {
    // Only what prints can be interrupted: see `on_text`.
    parameters.msg_lev = GLP_MSG_ALL;
    parameters.out_frq = 50;
  }
  int code;
  do {
    parameters.tm_lim = milliseconds_left(call);
    code = glp_simplex(call->problem, &parameters);
    // GLPK's clock is the wall clock, which can be set: an end that comes too early is none.
  } while (code == GLP_ETMLIM && milliseconds_left(call) > 0);
  return code;
}

static int is_bad_basis(int code) {
  return code == GLP_EBADB || code == GLP_ESING || code == GLP_ECOND;
}

/// Whether the method must have cycled: it took more iterations than a program takes.
static int has_cycled(const call *call, int code) {
  return code == GLP_EITLIM && is_patient(call);
}

/// Whether the method gave up without an answer, so that another may succeed.
static int is_trouble(const call *call, int code) {
  if (code == GLP_EFAIL || is_bad_basis(code) || has_cycled(call, code)) return 1;
  if (code != 0) return 0;
  int status = glp_get_status(call->problem);
  return status != GLP_OPT && status != GLP_NOFEAS && status != GLP_UNBND;
}

/// Solve, falling back from the basis given to an easy one, to the other method, to the presolver.
///
/// Without a basis the presolver comes first: measured on programs of thousands of rows it makes a cold
/// start ten times faster and more.
static int simplex_persistently(call *call) {
  int dual = call->options->uses_dual_simplex;
  int presolves = !dual && !call->options->has_basis ? GLP_ON : GLP_OFF;
  int code = simplex(call, dual ? GLP_DUALP : GLP_PRIMAL, presolves);
  if (is_bad_basis(code)) {
    glp_adv_basis(call->problem, 0);
    code = simplex(call, GLP_PRIMAL, GLP_OFF);
  }
  if (is_trouble(call, code)) {
    glp_adv_basis(call->problem, 0);
    code = simplex(call, dual ? GLP_PRIMAL : GLP_DUALP, GLP_OFF);
  }
  if (is_trouble(call, code)) code = simplex(call, presolves ? GLP_DUALP : GLP_PRIMAL, GLP_ON);
  if (has_cycled(call, code)) longjmp(call->exit, BAD_NUMBERS);
  return code;
}

static cglpk_end end_of(const call *call, int code) {
  switch (code) {
    case 0:
      break;
    case GLP_ENOPFS:
      return CGLPK_END_INFEASIBLE;
    case GLP_ENODFS:
      return CGLPK_END_UNBOUNDED;
    case GLP_ETMLIM:
      return CGLPK_END_TIME_LIMIT;
    case GLP_EITLIM:
      return CGLPK_END_ITERATION_LIMIT;
    default:
      return CGLPK_END_FAILED;
  }
  switch (glp_get_status(call->problem)) {
    case GLP_OPT:
      return CGLPK_END_OPTIMAL;
    case GLP_NOFEAS:
      return CGLPK_END_INFEASIBLE;
    case GLP_UNBND:
      return CGLPK_END_UNBOUNDED;
    default:
      return CGLPK_END_FAILED;
  }
}

void relax(call *call) {
  cglpk_result *result = call->result;
  result->code = simplex_persistently(call);
  result->end = end_of(call, result->code);
  result->iterations = glp_get_it_cnt(call->problem);
}

static void read_basis_solution(call *call) {
  glp_prob *problem = call->problem;
  for (int i = 1; i <= call->program->row_count; i++) {
    cglpk_row *row = &call->program->rows[i - 1];
    row->dual = glp_get_row_dual(problem, i);
    row->status = glp_get_row_stat(problem, i);
  }
  for (int j = 1; j <= call->program->column_count; j++) {
    cglpk_column *column = &call->program->columns[j - 1];
    column->value = glp_get_col_prim(problem, j);
    column->reduced_cost = glp_get_col_dual(problem, j);
    column->status = glp_get_col_stat(problem, j);
  }
  call->result->objective = glp_get_obj_val(problem);
  call->result->has_solution = 1;
}

static void solve(call *call) {
  load(call);
  relax(call);
  if (call->result->end != CGLPK_END_FAILED) read_basis_solution(call);
}

void cglpk_solve_linear(
    const cglpk_program *program, const cglpk_options *options, cglpk_result *result) {
  call call = {.program = program, .options = options, .result = result};
  run(&call, solve);
  if (result->end != CGLPK_END_FAILED || !options->has_basis) return;
  // Some singular bases fail an assertion of the factorization instead of being reported.
  cglpk_options cold = *options;
  cold.has_basis = 0;
  cold.milliseconds = milliseconds_left(&call);
  call.options = &cold;
  run(&call, solve);
}

#endif
