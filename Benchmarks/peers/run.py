"""Runs the program and its peers on the same scenarios, cores and limits, and prints tables.

    python Benchmarks/peers/run.py

The environment chooses: `SCENARIOS`, `SIZES`, `SEEDS`, `TIGHTNESS` what is solved, `LIMIT` the
seconds a solver may take (60), `CORES` (2), `SOLVERS` which of them run. Every schedule goes
through `mobilize check`: the values in the tables are what it computes, whatever a solver claims.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import measure  # noqa: E402
import product  # noqa: E402
import run_trace  # noqa: E402
from results import LevelClaim, contradictions  # noqa: E402
from scenario import LEVELS, Scenario  # noqa: E402

HEADS = [
    "solver", "first schedule, processor s", *LEVELS, "`mobilize check`",
    "processor s", "elapsed s", "memory, MiB",
]


@dataclass
class Solver:
    """Something that drafts schedules: its name, how it is called, what it needs."""

    key: str
    title: str
    script: str | None = None
    engine: str | None = None
    module: str | None = None
    command: str | None = None
    bounds_hold: bool = True

    @property
    def missing(self) -> str | None:
        """What has to be installed first, if anything."""
        if self.module and find_spec(self.module) is None:
            return f"the Python package {self.module}"
        if self.command and shutil.which(self.command) is None:
            return f"the program {self.command}"
        return None


SOLVERS = [
    Solver("auto", "mobilize, `auto`", engine="auto"),
    Solver("heuristic", "mobilize, `heuristic`", engine="heuristic"),
    Solver("cpsat", "CP-SAT", script="cpsat.py", module="ortools"),
    Solver("highs", "HiGHS, plain program", script="highs_mps.py", module="highspy"),
    Solver(
        "columns", "HiGHS, our columns", script="highs_columns.py", module="highspy",
        bounds_hold=False,
    ),
    Solver("glpsol", "glpsol, plain program", script="glpsol.py", command="glpsol"),
]


@dataclass
class Outcome:
    """A solver's run on a scenario."""

    solver: Solver
    cells: list[str]
    claims: list[LevelClaim]


class Comparison:
    """All solvers on one scenario."""

    def __init__(self, folder: Path, limit: float) -> None:
        """Reads the scenario."""
        self.folder = folder
        self.limit = limit
        self.out = measure.WORK / "peers" / folder.name
        scenario = Scenario(folder)
        self.weight = sum(request.unmet_weight for request in scenario.open_requests())

    def outcomes(self, solvers: list[Solver]) -> list[Outcome]:
        """Runs the solvers one after the other."""
        return [self._outcome(solver) for solver in solvers]

    def _outcome(self, solver: Solver) -> Outcome:
        if solver.missing:
            return self._absent(solver, f"not here: install {solver.missing}")
        if solver.key == "columns" and not self._columns.exists():
            return self._absent(solver, "no columns: run the engine auto too")
        print(f"{self.folder.name}: {solver.title}", file=sys.stderr)
        out = self.out / solver.key
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir(parents=True)
        command = self._command(solver, out)
        measured = measure.measure(command, patience=2 * self.limit + 300)
        if not (out / "schedule.json").exists():
            reason = (measured.errors.splitlines() or ["killed"])[-1]
            return self._absent(solver, f"no schedule: {reason}", measured)
        first, claims, note = self._claims(solver, out)
        return self._judged(solver, out, first, claims, note, measured)

    @property
    def _columns(self) -> Path:
        return self.out / "auto" / "columns.json"

    def _command(self, solver: Solver, out: Path) -> list[str]:
        if solver.script:
            command = [sys.executable, str(HERE / solver.script), str(self.folder), str(out)]
            command += ["--limit", str(self.limit)]
            return command + (["--columns", str(self._columns)] if solver.key == "columns" else [])
        return [
            str(measure.PROGRAM), "draft", str(self.folder), "--engine", str(solver.engine),
            "--time-limit", str(self.limit), "--out", str(out), "--trace", str(out / "trace"),
            "--columns", str(out / "columns.json"),
        ]

    def _claims(self, solver: Solver, out: Path) -> tuple[float | None, list[LevelClaim], str]:
        if solver.script:
            document = json.loads((out / "claims.json").read_text(encoding="utf-8"))
            claims = [
                LevelClaim(one["level"], one["value"], one["bound"]) for one in document["levels"]
            ]
            return document["first_schedule"], claims, document["note"]
        document = json.loads((out / "schedule.json").read_text(encoding="utf-8"))
        claims = [LevelClaim(one["id"], one["value"], one["bound"]) for one in document["levels"]]
        return run_trace.Trace(out / "trace").first_schedule, claims, ""

    def _judged(
        self, solver: Solver, out: Path, first: float | None, claims: list[LevelClaim],
        note: str, measured: measure.Measured,
    ) -> Outcome:
        verdict = product.check(self.folder, out / "schedule.json")
        delivered = self.weight - verdict.levels["unmet"]
        complete = len(claims) == len(LEVELS)
        agreed = all(
            verdict.levels[claim.level] == claim.value
            # A peer's later levels keep what it claims of one, and may better it by the way.
            or (solver.script and claim is not claims[-1]
                and verdict.levels[claim.level] < claim.value)
            for claim in claims
        )
        says = "keeps every rule" if verdict.is_clean else f"breaks {sorted(verdict.violated)}"
        if delivered == 0:
            says = "no events"
        if not agreed:
            says += "; claims other values"
        if not complete or note:
            says += f" ({note or 'killed after twice the time and five minutes'})"
        bounds = {claim.level: claim.bound for claim in claims}
        levels = [
            self._level(solver, level, verdict.levels[level], bounds.get(level), delivered)
            for level in LEVELS
        ]
        cells = [solver.title, "–" if first is None else f"{first:.2f}", *levels, says]
        real = [LevelClaim(level, verdict.levels[level], bounds.get(level)) for level in LEVELS]
        return Outcome(solver, cells + measured.cells, real if verdict.is_clean else [])

    def _level(
        self, solver: Solver, level: str, value: int, bound: int | None, delivered: int
    ) -> str:
        if value == 0 and level != "quality":
            return "0"
        state = measure.gap(level, value, bound, delivered)
        if not solver.bounds_hold:
            state = state.replace("proved", "best of these columns")
        shown = "" if bound in (None, value) else f"{bound:,}, "
        return f"{value:,} ({shown}{state})"

    @staticmethod
    def _absent(
        solver: Solver, reason: str, measured: measure.Measured | None = None
    ) -> Outcome:
        blank = measured.cells if measured else ["", "", ""]
        return Outcome(solver, [solver.title, *[""] * 7, reason, *blank], [])


def disagreements(outcomes: list[Outcome]) -> list[str]:
    """Values below somebody's bound: a mistake of the program's or of a peer's."""
    wrong = []
    for index, one in enumerate(outcomes):
        for other in outcomes[index + 1 :]:
            wrong += contradictions(
                one.solver.title, _believed(one), other.solver.title, _believed(other)
            )
    return wrong


def _believed(outcome: Outcome) -> list[LevelClaim]:
    """What a solver claims about the whole scenario."""
    if outcome.solver.bounds_hold:
        return outcome.claims
    return [LevelClaim(claim.level, claim.value, None) for claim in outcome.claims]


def _table(rows: list[list[str]]) -> str:
    """A table without the levels that are 0 for everybody."""
    kept = [
        place
        for place, head in enumerate(HEADS)
        if head not in LEVELS or any(row[place] not in ("", "0") for row in rows)
    ]
    return measure.table(
        [HEADS[place] for place in kept], [[row[place] for place in kept] for row in rows]
    )


def main() -> None:
    """Runs what the environment asks for."""
    limit = float(os.environ.get("LIMIT", "60"))
    cores = measure.use_cores(int(os.environ.get("CORES", "2")))
    wanted = os.environ.get("SOLVERS", " ".join(solver.key for solver in SOLVERS)).split()
    solvers = [solver for solver in SOLVERS if solver.key in wanted]
    print(f"{limit:.0f} s for each solver, cores {cores or 'any'}; {measure.machine()}\n")
    wrong = []
    for folder in measure.scenarios(sizes=[50], seeds=[1], tightness=[]):
        outcomes = Comparison(folder, limit).outcomes(solvers)
        print(f"### {folder.name}\n")
        print(_table([outcome.cells for outcome in outcomes]) + "\n", flush=True)
        found = [f"{folder.name}: {text}" for text in disagreements(outcomes)]
        print("".join(f"* **contradiction**: {text}\n" for text in found), flush=True)
        wrong += found
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
