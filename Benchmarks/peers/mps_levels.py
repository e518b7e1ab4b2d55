"""Solves the exported programs level after level, each with the values above fixed.

A level's program is solved from nothing: the schedule of the level before is kept where it is better.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import product
from assessment import assess
from events import Event
from results import Run
from scenario import LEVELS, Scenario


class Names(Protocol):
    """How columns and events belong together."""

    def is_event(self, name: str) -> bool:
        """Whether a column stands for an event."""

    def events(self, chosen: list[str]) -> list[Event]:
        """The events of the columns that are 1."""


@dataclass
class Answer:
    """What a solver makes of a program: the columns that are 1, and what it claims."""

    chosen: list[str] | None
    bound: float | None
    note: str = ""
    value: float | None = None


@dataclass
class Problem:
    """A program to be solved: its file, and how long it may take."""

    path: Path
    seconds: float
    names: Names
    run: Run


Solve = Callable[[Problem], Answer]


def solve_levels(
    scenario: Scenario, run: Run, names: Names, solve: Solve, columns: Path | None = None
) -> list[Event]:
    """Minimizes the levels in order; returns the events of the best schedule found."""
    events: list[Event] = []
    run.write(scenario, events)
    path = run.folder / "level.mps"
    waiting = list(LEVELS)
    for level in LEVELS:
        value = assess(scenario, events).levels[level]
        if level != "quality" and value == 0:
            waiting.remove(level)
            run.claim(level, 0, 0)
            continue
        begun = time.monotonic()
        until = begun + run.share(level, waiting)
        waiting.remove(level)
        product.export(scenario.folder, level, path, run.folder / "schedule.json", columns)
        problem = Problem(path, max(1.0, until - time.monotonic()), names, run)
        answer = solve(problem)
        if not answer.chosen and not events and run.left() > 1:
            # Without a schedule nothing below matters: this level gets all that is left.
            answer = solve(replace(problem, seconds=run.left()))
        events = _better(scenario, level, events, answer, names)
        bound = None if answer.bound is None else math.ceil(answer.bound - 1e-6)
        if level != "quality":
            bound = max(0, bound or 0)
        if answer.note and answer.note not in run.note:
            run.note = "; ".join(filter(None, [run.note, answer.note]))
        value = assess(scenario, events).levels[level]
        run.claim(level, value, bound, time.monotonic() - begun)
        run.write(scenario, events)
        if not events and value != bound:
            run.note = "; ".join(filter(None, [run.note, f"nothing found on {level}"]))
            break
    path.unlink(missing_ok=True)
    run.write(scenario, events)
    return events


def _better(
    scenario: Scenario, level: str, known: list[Event], answer: Answer, names: Names
) -> list[Event]:
    """The better of the schedule known and the answer's, if that keeps every rule."""
    if answer.chosen is None:
        return known
    found = names.events(answer.chosen)
    ours, theirs = assess(scenario, found), assess(scenario, known)
    if answer.value is not None and round(answer.value) != ours.levels[level]:
        answer.note += f"claims {level} {answer.value:.0f} for {ours.levels[level]}"
    if ours.violated:
        answer.note += f" a solution breaks {sorted(ours.violated)}"
        return known
    is_better = list(ours.levels.values()) < list(theirs.levels.values())
    return found if is_better else known
