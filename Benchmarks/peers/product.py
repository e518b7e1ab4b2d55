"""The program itself, as a peer among peers: its drafts and its verdicts."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("MOBILIZE", ROOT / ".build/release/mobilize"))


@dataclass
class Verdict:
    """What `mobilize check` says of a schedule."""

    levels: dict[str, int]
    violated: set[str]
    texts: list[str]
    events: int = 0

    @property
    def is_clean(self) -> bool:
        """Whether the schedule keeps every rule."""
        return not self.texts


class Refused(Exception):
    """The program does not accept a scenario."""


def _call(arguments: list[str], accepted: tuple[int, ...] = (0,)) -> str:
    done = subprocess.run(
        [str(PROGRAM), *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode not in accepted:
        raise Refused(done.stderr.strip())
    return done.stdout


def check(scenario: Path, schedule: Path, baseline: Path | None = None) -> Verdict:
    """The verdict on a schedule."""
    arguments = ["check", str(scenario), str(schedule), "--json", "--strict"]
    if baseline:
        arguments += ["--baseline", str(baseline)]
    document = json.loads(_call(arguments, accepted=(0, 2)))
    broken = document["violations"]
    return Verdict(
        levels={level["id"]: level["value"] for level in document["levels"]},
        violated={one["rule"] for one in broken},
        texts=[f"{one['rule']}: {one['text']}" for one in broken],
        events=len(json.loads(schedule.read_text(encoding="utf-8"))["events"]),
    )


def draft(scenario: Path, out: Path, options: list[str]) -> dict:
    """Drafts a schedule; returns schedule.json."""
    _call(["draft", str(scenario), "--out", str(out), *options])
    return json.loads((out / "schedule.json").read_text(encoding="utf-8"))
