"""OR-Tools CP-SAT: level after level, the values above fixed, each begun from the schedule before.

    python cpsat.py SCENARIO OUT --limit 60
"""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path

from ortools.sat.python import cp_model

from cpsat_model import Model
from events import Event
from results import Run, coming
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
    return solver


def _hint(model: Model, solver: cp_model.CpSolver) -> None:
    """Makes the solver's solution the next one's beginning."""
    model.program.clear_hints()
    for index in range(len(model.program.proto.variables)):
        variable = model.program.get_int_var_from_proto_index(index)
        model.program.add_hint(variable, solver.value(variable))


def solve(scenario: Scenario, run: Run, seed: int = 1) -> list[Event]:
    """Minimizes the levels in order; returns the events of the last solution."""
    model = Model(scenario)
    events: list[Event] = []
    for level in LEVELS:
        objective = model.levels[level]
        if isinstance(objective, int):
            run.claim(level, objective, objective)
            continue
        begun = time.monotonic()
        solver = _solver(run.share(level, coming(level)), seed)
        model.program.minimize(objective)
        status = solver.solve(model.program, _FirstSchedule(model, run))
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            run.note = f"{level}: {solver.status_name(status)}"
            break
        value = round(solver.objective_value)
        bound = math.ceil(solver.best_objective_bound - 1e-6)
        run.claim(level, value, bound, time.monotonic() - begun)
        events = model.events(solver.value)
        run.write(scenario, events)
        model.program.add(objective <= value)
        _hint(model, solver)
    run.write(scenario, events)
    return events


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenario", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--limit", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--baseline", type=Path)
    given = parser.parse_args()
    run = Run(f"CP-SAT, {WORKERS} workers", given.out, given.limit)
    solve(Scenario(given.scenario, given.baseline), run, given.seed)


if __name__ == "__main__":
    main()
