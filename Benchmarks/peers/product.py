"""The program itself: its drafts, its verdicts, and the integer programs it writes."""

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
        raise Refused(done.stderr.strip() or f"exit code {done.returncode}")
    return done.stdout


def _with_baseline(arguments: list[str], baseline: Path | None) -> list[str]:
    return arguments + (["--baseline", str(baseline)] if baseline else [])


def check(scenario: Path, schedule: Path, baseline: Path | None = None) -> Verdict:
    """The verdict on a schedule."""
    arguments = ["check", str(scenario), str(schedule), "--json", "--strict"]
    document = json.loads(_call(_with_baseline(arguments, baseline), accepted=(0, 2)))
    broken = document["violations"]
    return Verdict(
        levels={level["id"]: level["value"] for level in document["levels"]},
        violated={one["rule"] for one in broken},
        texts=[f"{one['rule']}: {one['text']}" for one in broken],
    )


def draft(scenario: Path, out: Path, options: list[str]) -> dict:
    """Drafts a schedule; returns schedule.json."""
    _call(["draft", str(scenario), "--out", str(out), *options])
    return json.loads((out / "schedule.json").read_text(encoding="utf-8"))


def export(
    scenario: Path, level: str, out: Path, fixed: Path | None, columns: Path | None = None
) -> None:
    """Writes a level's program, the values above fixed to a schedule's."""
    arguments = ["export", str(scenario), "--to", "mps", "--level", level, "--out", str(out)]
    if fixed:
        arguments += ["--fixed", str(fixed)]
    if columns:
        arguments += ["--columns", str(columns)]
    _call(arguments)
