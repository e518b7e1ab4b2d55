"""HiGHS on one exported program."""

from __future__ import annotations

import highspy
import numpy

from mps_levels import Answer, Problem

THREADS = 2


def solve(problem: Problem) -> Answer:
    """Minimizes a program, beginning from nothing.

    HiGHS 1.16 values a schedule to begin with wrongly once it has presolved: on the tiny scenario it
    counts 9,375 for 9,975, and so misses the optimum 9,625 and calls the other one optimal.
    """
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", THREADS)
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.setOptionValue("mip_abs_gap", 0.999)  # values of levels are whole
    begun = problem.run.elapsed()
    if solver.readModel(str(problem.path)) != highspy.HighsStatus.kOk:
        return Answer(None, None, "HiGHS can't read the program")
    seconds = problem.seconds - (problem.run.elapsed() - begun)
    solver.setOptionValue("time_limit", max(1.0, seconds))
    columns = solver.getLp().col_names_
    _watch(solver, columns, problem)
    solver.run()
    return _answer(solver, columns)


def _watch(solver: highspy.Highs, columns: list[str], problem: Problem) -> None:
    """Notes when there is a schedule with an event in it."""
    events = [place for place, name in enumerate(columns) if problem.names.is_event(name)]

    def improved(news: highspy.HighsCallbackEvent) -> None:
        if problem.run.first_schedule is None:
            values = numpy.asarray(news.data_out.mip_solution)
            if len(values) and values[events].max(initial=0) > 0.5:
                problem.run.note_schedule()

    solver.cbMipImprovingSolution += improved


def _answer(solver: highspy.Highs, columns: list[str]) -> Answer:
    info = solver.getInfo()
    status = solver.getModelStatus()
    note = "" if status in _EXPECTED else solver.modelStatusToString(status)
    bound = info.mip_dual_bound if abs(info.mip_dual_bound) < 1e20 else None
    if info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
        return Answer(None, bound, note)
    values = solver.getSolution().col_value
    chosen = [name for name, value in zip(columns, values) if value > 0.5]
    return Answer(chosen, bound, note, info.objective_function_value)


_EXPECTED = (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kTimeLimit)
