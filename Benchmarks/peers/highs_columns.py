"""HiGHS over the events that a draft of ours generated: what a better integer solver makes of them.

    python highs_columns.py SCENARIO OUT --limit 60 --columns FILE

Its bounds hold among these events only, so they prove nothing about the scenario.
"""

from __future__ import annotations

from command_line import arguments
from highs_solver import THREADS, solve
from mps_levels import solve_levels
from program_names import EventNames
from results import Run
from scenario import Scenario


def main() -> None:
    """The command line."""
    given = arguments(__doc__)
    run = Run(f"HiGHS over our columns, {THREADS} threads", given.out, given.limit)
    scenario = Scenario(given.scenario)
    names = EventNames(scenario, given.columns)
    solve_levels(scenario, run, names, solve, columns=given.columns)


if __name__ == "__main__":
    main()
