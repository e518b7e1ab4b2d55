"""OR-Tools CP-SAT: level after level, the values above fixed, each begun from the schedule before.

    python cpsat.py SCENARIO OUT --limit 60
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from ortools.sat.python import cp_model

from command_line import arguments
from cpsat_model import Model
from events import Event
from results import Run
from scenario import LEVELS, Scenario

WORKERS = 2


class _FirstSchedule(cp_model.CpSolverSolutionCallback):
    """Notes when there is a schedule with an event in it."""

    def __init__(self, model: Model, run: Run) -> None:
        super().__init__()
        self._run = run
        self._stays = [x for choice in model.choices.values() for x in choice.stays]

    def on_solution_callback(self) -> None:
        """Called by the solver at every better solution."""
        if self._run.first_schedule is None and any(self.value(x) for x in self._stays):
            self._run.note_schedule()


def _solver(seconds: float, seed: int) -> cp_model.CpSolver:
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = WORKERS
    solver.parameters.max_time_in_seconds = max(1.0, seconds)
    solver.parameters.random_seed = seed
    # Later rounds of presolving take seconds here and remove next to nothing.
    solver.parameters.max_presolve_iterations = 1
    return solver


def _hint(model: Model, value: Callable[[cp_model.IntVar], int]) -> None:
    """Makes a solution the next one's beginning."""
    model.program.clear_hints()
    for index in range(len(model.program.proto.variables)):
        variable = model.program.get_int_var_from_proto_index(index)
        model.program.add_hint(variable, value(variable))


def _hint_nothing(model: Model) -> None:
    """Begins with the schedule of no events, which keeps every rule."""
    for choice in model.choices.values():
        for literal in [choice.delivered, *choice.stays, *choice.members]:
            model.program.add_hint(literal, 0)


def solve(scenario: Scenario, run: Run, seed: int = 1) -> list[Event]:
    """Minimizes the levels in order; returns the events of the last solution."""
    model = Model(scenario)
    _hint_nothing(model)
    events: list[Event] = []
    waiting = [level for level in LEVELS if not isinstance(model.levels[level], int)]
    for level in LEVELS:
        objective = model.levels[level]
        if isinstance(objective, int):
            run.claim(level, objective, objective)
            continue
        begun = time.monotonic()
        model.program.minimize(objective)
        first = _FirstSchedule(model, run)
        solver = _solver(run.share(level, waiting), seed)
        status = solver.solve(model.program, first)
        if status == cp_model.UNKNOWN:
            # Without a schedule nothing below matters: this level gets all that is left.
            solver = _solver(run.left(), seed)
            status = solver.solve(model.program, first)
        waiting.remove(level)
        if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            value = round(solver.objective_value)
            events = model.events(solver.value)
            _hint(model, solver.value)
        elif status == cp_model.UNKNOWN:
            run.note = f"nothing found on {level}"
            break
        else:
            raise RuntimeError(f"{level}: {solver.status_name(status)}")
        bound = max(_least(level), math.ceil(solver.best_objective_bound - 1e-6))
        run.claim(level, value, bound, time.monotonic() - begun)
        run.write(scenario, events)
        model.program.add(objective <= value)
    run.write(scenario, events)
    return events


def _least(level: str) -> int:
    """What no schedule is below: 0, but on *quality*, where there are bonuses."""
    return -(10**12) if level == "quality" else 0


def main() -> None:
    """The command line."""
    given = arguments(__doc__)
    run = Run(f"CP-SAT, {WORKERS} workers", given.out, given.limit)
    solve(Scenario(given.scenario), run, given.seed)


if __name__ == "__main__":
    main()
