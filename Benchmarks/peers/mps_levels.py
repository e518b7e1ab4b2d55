"""Solves the exported programs level after level, each with the values above fixed."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import product
from assessment import assess
from events import Event
from results import Run
from scenario import LEVELS, Scenario


class Names(Protocol):
    """How columns and events belong together."""

    def is_choice(self, name: str) -> bool:
        """Whether a column is a choice."""

    def is_event(self, name: str) -> bool:
        """Whether a column stands for an event."""

    def events(self, chosen: list[str]) -> list[Event]:
        """The events of the columns that are 1."""

    def chosen(self, events: list[Event]) -> set[str]:
        """The columns that are 1 in a schedule."""


@dataclass
class Answer:
    """What a solver makes of a program."""

    chosen: list[str] | None
    bound: float | None
    note: str = ""


@dataclass
class Problem:
    """A program to be solved: its file, how long it may take, and a schedule to begin with."""

    path: Path
    seconds: float
    names: Names
    start: list[Event]
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
        answer = solve(Problem(path, max(1.0, until - time.monotonic()), names, events, run))
        bound = None if answer.bound is None else math.ceil(answer.bound - 1e-6)
        if level != "quality":
            bound = max(0, bound or 0)
        if answer.chosen is not None:
            found = names.events(answer.chosen)
            ours = assess(scenario, found)
            if _is_better(ours.levels, assess(scenario, events).levels) and not ours.violated:
                events = found
            elif ours.violated:
                answer.note += f"; {level}: its solution breaks {sorted(ours.violated)}"
        if answer.note and answer.note not in run.note:
            run.note = "; ".join(filter(None, [run.note, answer.note]))
        run.claim(level, assess(scenario, events).levels[level], bound, time.monotonic() - begun)
        run.write(scenario, events)
    path.unlink(missing_ok=True)
    return events


def _is_better(ours: dict[str, int], theirs: dict[str, int]) -> bool:
    return [ours[level] for level in LEVELS] < [theirs[level] for level in LEVELS]
