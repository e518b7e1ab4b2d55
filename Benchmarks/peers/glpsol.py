"""glpsol on the plain program that `mobilize export` writes, level after level.

    python glpsol.py SCENARIO OUT --limit 60

GLPK has one thread.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from command_line import arguments
from mps_levels import Answer, Problem, solve_levels
from program_names import PlacementNames
from results import Run
from scenario import Scenario

PROGRESS = re.compile(r"^\+ *\d+: mip = +(not found yet|\S+) +>= +(\S+)", re.MULTILINE)
# Seconds beyond the limit that it is given before it is ended: its presolver does not look.
PATIENCE = 10


def solve(problem: Problem) -> Answer:
    """Minimizes a program."""
    solution = problem.path.with_suffix(".solution")
    solution.unlink(missing_ok=True)
    command = ["glpsol", "--freemps", str(problem.path), "--write", str(solution)]
    command += ["--tmlim", str(max(1, int(problem.seconds)))]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=problem.seconds + PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Answer(None, None, "ended before its first answer")
    if not solution.exists():
        return Answer(None, None, done.stdout.strip().splitlines()[-1])
    answer = _read(solution, problem.path, done.stdout)
    solution.unlink()
    if answer.chosen and any(problem.names.is_event(name) for name in answer.chosen):
        problem.run.note_schedule()
    return answer


def _read(solution: Path, program: Path, log: str) -> Answer:
    """Reads the raw format: a line for each column in the program's order."""
    status, objective, values = "u", None, {}
    for line in solution.read_text(encoding="utf-8").splitlines():
        words = line.split()
        if words[:2] == ["s", "mip"]:
            status, objective = words[4], float(words[5])
        elif words[:2] == ["s", "bas"]:
            return Answer(None, None, "no integer solution: the relaxation is all it solved")
        elif words[0] == "j":
            values[int(words[1])] = float(words[2])
    reached = PROGRESS.findall(log)
    bound = objective if status == "o" else float(reached[-1][1]) if reached else None
    if status not in "of":
        return Answer(None, bound, "no schedule found")
    names = _columns(program)
    chosen = [names[place - 1] for place, value in values.items() if value > 0.5]
    return Answer(chosen, bound, value=objective)


def _columns(program: Path) -> list[str]:
    """The names of a program's columns, in order."""
    names: dict[str, None] = {}
    inside = False
    with program.open(encoding="utf-8") as file:
        for line in file:
            if line[0] != " ":
                inside = line.startswith("COLUMNS")
            elif inside and "'MARKER'" not in line:
                names[line.split(maxsplit=1)[0]] = None
    return list(names)


def main() -> None:
    """The command line."""
    given = arguments(__doc__)
    run = Run("glpsol on the plain program", given.out, given.limit)
    scenario = Scenario(given.scenario)
    solve_levels(scenario, run, PlacementNames(scenario), solve)


if __name__ == "__main__":
    main()
