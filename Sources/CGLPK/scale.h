#ifndef CGLPK_SCALE_H
#define CGLPK_SCALE_H

#include "call.h"

/// Scale rows, then columns, so that their greatest coefficients are about 1.
///
/// Without it, coefficients in the millions beside ones made the simplex method call feasible
/// programs infeasible. Factors are powers of two, so that scaling rounds nothing, and a program of
/// ones is not scaled at all. `glp_scale_prob` would take a third of the time of a warm solve.
void scale(glp_prob *problem, const cglpk_program *program);

#endif
