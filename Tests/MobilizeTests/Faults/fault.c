// Loaded before GLPK, makes it fail the way it does when it meets an error that it can't go on after.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <glpk.h>
#include <stdatomic.h>
#include <stdlib.h>

static atomic_int calls;

int glp_simplex(glp_prob *problem, const glp_smcp *parameters) {
  const char *from = getenv("FATAL_FROM");
  if (from && ++calls >= atoi(from)) glp_error("a fault on purpose, in call %d\n", calls);
  int (*simplex)(glp_prob *, const glp_smcp *) = dlsym(RTLD_NEXT, "glp_simplex");
  return simplex(problem, parameters);
}
