"""The command line that all peers share."""

from __future__ import annotations

import argparse
from pathlib import Path


def arguments(description: str | None) -> argparse.Namespace:
    """What a peer was called with."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("scenario", type=Path, help="the scenario's folder")
    parser.add_argument("out", type=Path, help="the folder for schedule.json and claims.json")
    parser.add_argument("--limit", type=float, default=60, help="seconds in all (default: 60)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--columns", type=Path, help="the events of mobilize draft --columns")
    return parser.parse_args()
