#ifdef MOBILIZE_GLPK

#include <math.h>

#include "scale.h"

_Static_assert(CGLPK_BASIC == GLP_BS && CGLPK_AT_LOWER == GLP_NL, "same numbers as GLPK's");
_Static_assert(CGLPK_AT_UPPER == GLP_NU && CGLPK_FREE == GLP_NF, "same numbers as GLPK's");
_Static_assert(CGLPK_FIXED == GLP_NS, "same numbers as GLPK's");

static int bound_type(double lower, double upper) {
  if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
  if (isinf(upper)) return GLP_LO;
  return lower == upper ? GLP_FX : GLP_DB;
}

static void load_rows(glp_prob *problem, const cglpk_program *program) {
  if (program->row_count > 0) glp_add_rows(problem, program->row_count);
  for (int i = 1; i <= program->row_count; i++) {
    const cglpk_row *row = &program->rows[i - 1];
    glp_set_row_bnds(problem, i, bound_type(row->lower, row->upper), row->lower, row->upper);
  }
}

static void load_columns(glp_prob *problem, const cglpk_program *program) {
  if (program->column_count > 0) glp_add_cols(problem, program->column_count);
  for (int j = 1; j <= program->column_count; j++) {
    const cglpk_column *column = &program->columns[j - 1];
    int type = bound_type(column->lower, column->upper);
    glp_set_col_bnds(problem, j, type, column->lower, column->upper);
    glp_set_obj_coef(problem, j, column->objective);
    if (column->is_integer) glp_set_col_kind(problem, j, GLP_IV);
    // GLPK reads elements 1 to count of both arrays.
    const int *indices = program->indices + column->first - 1;
    const double *values = program->values + column->first - 1;
    glp_set_mat_col(problem, j, column->count, indices, values);
  }
}

/// Set the basis to start from.
///
/// "If the specified status is not consistent with the type of the row, it is adjusted": so only
/// whether a row or column is basic matters where bounds have changed since.
static void load_basis(glp_prob *problem, const cglpk_program *program) {
  for (int i = 1; i <= program->row_count; i++)
    glp_set_row_stat(problem, i, program->rows[i - 1].status);
  for (int j = 1; j <= program->column_count; j++)
    glp_set_col_stat(problem, j, program->columns[j - 1].status);
}

void load(call *call) {
  glp_prob *problem = call->problem = glp_create_prob();
  load_rows(problem, call->program);
  load_columns(problem, call->program);
  if (call->options->scales) scale(problem, call->program);
  if (call->options->has_basis) {
    load_basis(problem, call->program);
  } else {
    glp_adv_basis(problem, 0);
  }
}

#endif
