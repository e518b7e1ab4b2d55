#ifndef CGLPK_H
#define CGLPK_H

/// Linear and integer programs solved by GLPK, one function call per solve.
///
/// GLPK keeps its heap in thread-local storage, aborts the process when an object is freed on
/// another thread, and aborts it on a fatal error. So each function creates, loads, solves, reads
/// and frees on the caller's thread before it returns, and a fatal error returns
/// `CGLPK_END_FAILED` with its text.

/// Why a solve stopped.
typedef enum cglpk_end {
  CGLPK_END_OPTIMAL,
  CGLPK_END_INFEASIBLE,
  CGLPK_END_UNBOUNDED,
  CGLPK_END_TIME_LIMIT,
  CGLPK_END_NODE_LIMIT,
  CGLPK_END_ITERATION_LIMIT,
  CGLPK_END_INTERRUPTED,
  /// The simplex method can't go on with the numbers it met; what a search had found stands.
  CGLPK_END_BAD_NUMBERS,
  CGLPK_END_FAILED,
} cglpk_end;

/// Where a row or a column stands in a basis.
enum {
  CGLPK_BASIC = 1,
  CGLPK_AT_LOWER = 2,
  CGLPK_AT_UPPER = 3,
  CGLPK_FREE = 4,
  CGLPK_FIXED = 5,
};

/// A row, and what the solve found about it.
typedef struct cglpk_row {
  /// Bounds; an infinite one is none.
  double lower, upper;
  /// Out: the change of the objective per unit of the bound that holds.
  double dual;
  /// In and out: its place in the basis.
  int status;
} cglpk_row;

/// A column, and what the solve found about it.
typedef struct cglpk_column {
  /// The price of one unit in the objective, which is minimized.
  double objective;
  /// Bounds; an infinite one is none.
  double lower, upper;
  /// Its value in the known solution, if `has_incumbent`.
  double incumbent;
  /// Out: the value found.
  double value;
  /// Out: the change of the objective per unit.
  double reduced_cost;
  /// The entries are `count` elements of the program's arrays from `first` on, at least 1.
  int first, count;
  int is_integer;
  /// In and out: its place in the basis.
  int status;
} cglpk_column;

/// A program; the arrays stay the caller's.
typedef struct cglpk_program {
  int row_count, column_count;
  cglpk_row *rows;
  cglpk_column *columns;
  /// Rows of the entries, counted from 1; element 0 is not used.
  const int *indices;
  /// Coefficients of the entries; element 0 is not used.
  const double *values;
} cglpk_program;

/// How to solve.
typedef struct cglpk_options {
  /// Whether the statuses of the rows and columns are a basis to start from.
  int has_basis;
  /// Whether the incumbents of the columns are a solution, which the caller has verified.
  int has_incumbent;
  int uses_dual_simplex;
  int scales;
  int cuts;
  int milliseconds, node_limit, iteration_limit;
  /// Asked now and then on the solving thread; other than 0 stops the solve. May be null.
  ///
  /// It must return: a jump out of GLPK never crosses its frame.
  int (*is_stopped)(const void *context);
  const void *context;
} cglpk_options;

/// What a solve found, apart from rows and columns.
typedef struct cglpk_result {
  cglpk_end end;
  /// Whether the rows and columns hold a solution.
  int has_solution;
  double objective;
  /// No solution of an integer program is below this.
  double bound;
  int nodes, iterations;
  /// GLPK's return code, or -1 after a fatal error.
  int code;
  /// What GLPK said last, when the solve failed.
  char message[256];
} cglpk_result;

/// Solve a linear program by the simplex method.
void cglpk_solve_linear(
    const cglpk_program *program, const cglpk_options *options, cglpk_result *result);

/// Solve an integer program by branch and bound.
void cglpk_solve_integer(
    const cglpk_program *program, const cglpk_options *options, cglpk_result *result);

#endif
