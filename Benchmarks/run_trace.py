"""Reads what `mobilize draft --trace` writes: a line of JSON for each piece of news of a run."""

from __future__ import annotations

import json
from pathlib import Path

LEVELS = ["mandatory", "commitments", "unmet", "targets", "disruption", "quality"]
NEAR = 0.01


class Trace:
    """A run as it went."""

    def __init__(self, path: Path) -> None:
        """Reads a trace; one that was cut off ends at its last whole line."""
        self.news: list[dict] = []
        self.results: dict[str, dict] = {}
        self.end: dict = {}
        for line in path.read_text(encoding="utf-8").splitlines():
            try:
                entry = json.loads(line)
            except json.JSONDecodeError:
                break
            if "result" in entry:
                self.results[entry["result"]] = entry
            elif "stopped" in entry:
                self.end = entry
            else:
                self.news.append(entry)

    @property
    def first_schedule(self) -> float | None:
        """Processor seconds to the first schedule."""
        times = (one["processor_seconds"] for one in self.news if one.get("schedule"))
        return next(times, None)

    def root(self, level: str) -> float | None:
        """Processor seconds to the linear bound of a level, first time."""
        times = (
            one["processor_seconds"]
            for one in self.news
            if one.get("root") is not None and one.get("level") == level
        )
        return next(times, None)

    @property
    def first_root(self) -> tuple[str, float] | None:
        """The first level whose linear program over all events was solved, and when."""
        for one in self.news:
            if one.get("root") is not None:
                return one["level"], one["processor_seconds"]
        return None

    @property
    def walked(self) -> float:
        """Processor seconds of walks between the first schedule and the first proof."""
        first, root = self.first_schedule, self.first_root
        times = [
            one["processor_seconds"]
            for one in self.news
            if one["phase"] == "starting" and (root is None or one["processor_seconds"] < root[1])
        ]
        return 0.0 if first is None or not times else max(0.0, times[-1] - first)

    @property
    def near_the_end(self) -> float | None:
        """Processor seconds to a schedule as good as the last one, but for 1 % of *quality*.

        The levels above are equal then, and *quality* is within 1 % of the bound, or of the last
        value where there is no bound or that is farther from it.
        """
        if not self.results:
            return None
        values = [self.results[level]["value"] for level in LEVELS]
        bound = self.results["quality"]["bound"]
        reached = bound is not None and values[-1] <= _within(bound)
        limit = _within(bound if reached else values[-1])
        for one in self.news:
            schedule = one.get("schedule")
            if schedule and schedule[:-1] == values[:-1] and schedule[-1] <= limit:
                return one["processor_seconds"]
        return None


def _within(value: int) -> float:
    """What is within 1 % of a value."""
    return value + NEAR * abs(value)
