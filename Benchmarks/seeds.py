"""Sums runs up that differ in the seed of the scenario only."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from measure import table

MEASURES = [
    "first schedule, s", "within 1 %, s", "unmet, gap %", "targets, gap %", "quality, gap %",
    "nodes", "columns", "processor s", "memory, MiB",
]


def family(folder: Path) -> str | None:
    """What a generated scenario shares with those of other seeds, by the folder's name."""
    found = re.fullmatch(r"(\d+)-\d+(?:-t(.+))?", folder.name)
    if not found:
        return None
    tightness = f", tightness {found[2]}" if found[2] else ""
    return f"{int(found[1]):,} requests{tightness}"


@dataclass
class Seeds:
    """What runs of the scenarios of one family measured, by engine."""

    name: str
    runs: dict[str, list[dict[str, float | None]]] = field(default_factory=dict)

    def add(self, engine: str, measures: dict[str, float | None]) -> None:
        """Takes what one run measured."""
        self.runs.setdefault(engine, []).append(measures)

    @property
    def text(self) -> str:
        """A table with the median, the least and the most of each measure, if there are several."""
        count = max((len(runs) for runs in self.runs.values()), default=0)
        if count < 2:
            return ""
        rows = [
            [engine, *(span([run.get(measure) for run in runs]) for measure in MEASURES)]
            for engine, runs in self.runs.items()
        ]
        heads = ["engine", *MEASURES]
        return f"### {self.name}: median (least to most) of {count} seeds\n\n{table(heads, rows)}\n"


def span(values: list[float | None]) -> str:
    """The median, the least and the most of some values, as a cell; how many are missing."""
    known = [value for value in values if value is not None]
    if not known:
        return "–"
    missing = f", {len(values) - len(known)} without" if len(known) < len(values) else ""
    return f"{number(median(known))} ({number(min(known))} to {number(max(known))}{missing})"


def number(value: float) -> str:
    """A number with two decimals where it is small."""
    return f"{value:,.2f}" if abs(value) < 100 and value != int(value) else f"{value:,.0f}"
