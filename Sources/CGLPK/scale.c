#ifdef MOBILIZE_GLPK

#include "scale.h"

#include <math.h>

/// The power of two that brings a size to about 1.
static double factor(double size) {
  return size > 0 ? ldexp(1, -(int)lround(log2(size))) : 1;
}

static void scale_rows(glp_prob *problem, const cglpk_program *program, double *sizes) {
  for (int i = 1; i <= program->row_count; i++) sizes[i] = 0;
  for (int j = 0; j < program->column_count; j++) {
    const cglpk_column *column = &program->columns[j];
    for (int k = column->first; k < column->first + column->count; k++) {
      double *size = &sizes[program->indices[k]];
      *size = fmax(*size, fabs(program->values[k]));
    }
  }
  for (int i = 1; i <= program->row_count; i++) {
    sizes[i] = factor(sizes[i]);
    glp_set_rii(problem, i, sizes[i]);
  }
}

static void scale_columns(glp_prob *problem, const cglpk_program *program, const double *factors) {
  for (int j = 0; j < program->column_count; j++) {
    const cglpk_column *column = &program->columns[j];
    double size = 0;
    for (int k = column->first; k < column->first + column->count; k++)
      size = fmax(size, factors[program->indices[k]] * fabs(program->values[k]));
    glp_set_sjj(problem, j + 1, factor(size));
  }
}

void scale(glp_prob *problem, const cglpk_program *program) {
  double *factors = glp_alloc(program->row_count + 1, sizeof(double));
  scale_rows(problem, program, factors);
  scale_columns(problem, program, factors);
  glp_free(factors);
}

#endif
