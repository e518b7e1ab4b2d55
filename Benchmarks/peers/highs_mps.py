"""HiGHS on the plain program that `mobilize export` writes, level after level.

    python highs_mps.py SCENARIO OUT --limit 60
"""

from __future__ import annotations

from command_line import arguments
from highs_solver import THREADS, solve
from mps_levels import solve_levels
from program_names import PlacementNames
from results import Run
from scenario import Scenario


def main() -> None:
    """The command line."""
    given = arguments(__doc__)
    run = Run(f"HiGHS on the plain program, {THREADS} threads", given.out, given.limit)
    scenario = Scenario(given.scenario)
    solve_levels(scenario, run, PlacementNames(scenario), solve)


if __name__ == "__main__":
    main()
