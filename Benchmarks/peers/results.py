"""What a peer hands back: a schedule, and what it claims about each level."""

from __future__ import annotations

import json
import os
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

from events import Event
from scenario import Scenario
from schedule_file import write

# How the time left is shared among the levels that are still to come.
SHARES = {"mandatory": 2, "commitments": 1, "unmet": 3, "targets": 2, "disruption": 1, "quality": 4}


@dataclass
class LevelClaim:
    """What a solver says about a level: its value, and what none can be below."""

    level: str
    value: int
    bound: int | None
    seconds: float = 0


@dataclass
class Run:
    """A peer's run on one scenario, written after every improvement."""

    solver: str
    folder: Path
    limit: float
    begun: float = field(default_factory=time.monotonic)
    first_schedule: float | None = None
    claims: list[LevelClaim] = field(default_factory=list)
    note: str = ""

    def elapsed(self) -> float:
        """Seconds on the clock since the run began."""
        return time.monotonic() - self.begun

    def left(self) -> float:
        """Seconds left of the limit."""
        return max(0.0, self.limit - self.elapsed())

    def share(self, level: str, coming: list[str]) -> float:
        """The seconds a level may take when these levels, itself among them, are to come."""
        return self.left() * SHARES[level] / sum(SHARES[other] for other in coming)

    def claim(self, level: str, value: int, bound: int | None, seconds: float = 0) -> None:
        """Notes what is said about a level."""
        self.claims.append(LevelClaim(level, value, bound, round(seconds, 2)))

    def note_schedule(self) -> None:
        """Notes the processor seconds to the first schedule that has an event."""
        if self.first_schedule is None:
            self.first_schedule = round(sum(os.times()[:4]), 2)

    def write(self, scenario: Scenario, events: list[Event]) -> None:
        """Writes the schedule and the claims."""
        self.folder.mkdir(parents=True, exist_ok=True)
        write(scenario, events, self.folder / "schedule.json")
        document = {
            "solver": self.solver,
            "limit": self.limit,
            "elapsed": round(self.elapsed(), 2),
            "first_schedule": self.first_schedule,
            "note": self.note,
            "levels": [asdict(claim) for claim in self.claims],
        }
        text = json.dumps(document, indent=1) + "\n"
        (self.folder / "claims.json").write_text(text, encoding="utf-8")


def contradictions(
    one: str, ours: list[LevelClaim], other: str, theirs: list[LevelClaim]
) -> list[str]:
    """What two solvers can't both be right about: a value below a bound of the other.

    A bound holds among the schedules that are equal on the levels above, so levels are compared
    until the first on which the values differ.
    """
    wrong = []
    for mine, yours in zip(ours, theirs):
        for who, claim, whose, bound in (
            (one, mine, other, yours.bound),
            (other, yours, one, mine.bound),
        ):
            if bound is not None and claim.value < bound:
                wrong.append(
                    f"{claim.level}: {who} has {claim.value}, below {whose}'s bound {bound}"
                )
        if mine.value != yours.value:
            break
    return wrong
