#ifdef MOBILIZE_GLPK

#include <math.h>
#include <stdlib.h>

#include "call.h"

/// Copy the best solution out whenever it has improved, as an interrupt may drop it.
static void save(call *call) {
  glp_prob *problem = call->problem;
  int status = glp_mip_status(problem);
  if (status != GLP_FEAS && status != GLP_OPT) return;
  double objective = glp_mip_obj_val(problem);
  if (call->result->has_solution && objective >= call->saved_objective) return;
  for (int j = 1; j <= call->program->column_count; j++)
    call->program->columns[j - 1].value = glp_mip_col_val(problem, j);
  call->saved_objective = call->result->objective = objective;
  call->result->has_solution = 1;
}

/// Hand over the caller's solution.
///
/// GLPK does not check its rows ("glp_ios_heur_sol"): the caller has.
static void offer_incumbent(call *call, glp_tree *tree) {
  call->is_incumbent_offered = 1;
  int count = call->program->column_count;
  double *values = glp_alloc(count + 1, sizeof(double));
  for (int j = 1; j <= count; j++) values[j] = call->program->columns[j - 1].incumbent;
  glp_ios_heur_sol(tree, values);
  glp_free(values);
}

static void on_tree(glp_tree *tree, void *info) {
  call *call = info;
  cglpk_result *result = call->result;
  glp_ios_tree_size(tree, NULL, NULL, &result->nodes);
  call->iterations = glp_get_it_cnt(glp_ios_get_prob(tree));
  int best = glp_ios_best_node(tree);
  if (best) result->bound = fmax(result->bound, glp_ios_node_bound(tree, best));
  int must_offer = call->options->has_incumbent && !call->is_incumbent_offered;
  if (must_offer && glp_ios_reason(tree) == GLP_IHEUR) offer_incumbent(call, tree);
  save(call);
  if (result->nodes > call->options->node_limit) {
    result->end = CGLPK_END_NODE_LIMIT;
    glp_ios_terminate(tree);
  } else if (is_stopped(call)) {
    result->end = CGLPK_END_INTERRUPTED;
    glp_ios_terminate(tree);
  } else if (milliseconds_left(call) == 0) {
    // GLPK has no limit of time: its clock is the wall clock, which can be set.
    result->end = CGLPK_END_TIME_LIMIT;
    glp_ios_terminate(tree);
  }
}

static int branch_and_bound(call *call) {
  glp_iocp parameters;
  glp_init_iocp(&parameters);
  // What is printed is the only way to end a node: see `on_text`.
  parameters.msg_lev = GLP_MSG_ALL;
  parameters.out_dly = 100;
  parameters.cb_func = on_tree;
  parameters.cb_info = call;
  if (call->options->cuts) {
    parameters.gmi_cuts = parameters.mir_cuts = parameters.cov_cuts = parameters.clq_cuts = GLP_ON;
  }
  call->iterations = glp_get_it_cnt(call->problem);
  call->is_branching = 1;
  int code = glp_intopt(call->problem, &parameters);
  call->is_branching = 0;
  return code;
}

static cglpk_end end_of(const call *call, int code) {
  switch (code) {
    case 0:
      return glp_mip_status(call->problem) == GLP_NOFEAS ? CGLPK_END_INFEASIBLE : CGLPK_END_OPTIMAL;
    case GLP_ESTOP:
      return call->result->end;
    default:
      return CGLPK_END_FAILED;
  }
}

static void solve(call *call) {
  cglpk_result *result = call->result;
  result->bound = -INFINITY;
  load(call);
  relax(call);
  if (result->end != CGLPK_END_OPTIMAL) return;
  result->bound = glp_get_obj_val(call->problem);
  result->code = branch_and_bound(call);
  result->end = end_of(call, result->code);
  save(call);
}

void cglpk_solve_integer(
    const cglpk_program *program, const cglpk_options *options, cglpk_result *result) {
  call call = {.program = program, .options = options, .result = result};
  run(&call, solve);
  if (result->end != CGLPK_END_FAILED && result->end != CGLPK_END_BAD_NUMBERS) return;
  // Another scale takes the search along other numbers; cuts are the likeliest to spoil them.
  cglpk_options other = *options;
  other.scales = !options->scales;
  other.cuts = 0;
  other.milliseconds = milliseconds_left(&call);
  call.options = &other;
  call.is_incumbent_offered = call.is_branching = 0;
  run(&call, solve);
}

#endif
