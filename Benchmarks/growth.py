"""How the time to the linear bound grows with the number of requests; writes growth.svg.

The linear program over all events of the first level that is not trivial is solved when the trace
tells its `root`; the run is then interrupted. The walks before the bound, which only
small years have, take a time that is chosen, not needed, and are left out. The exponent is the
slope of the line through the logarithms, by least squares.
"""

from __future__ import annotations

import math
import os
import signal
import subprocess
import time
from pathlib import Path

from growth_plot import plot
from measure import PROGRAM, WORK, generated, numbers, table
from run_trace import Trace

# Budgets so tight that requests stay unmet at every size: else the first level would be trivial.
TIGHTNESS = "0.8"
SIZES = [50, 100, 200, 500, 1000, 2000]
PLOT = Path(__file__).resolve().parent / "growth.svg"


def time_to_root(requests: int, seed: int, limit: float) -> Trace:
    """Drafts until the first linear bound is there, or the time is up."""
    folder = generated(requests, seed, TIGHTNESS)
    out = WORK / "growth" / folder.name
    out.mkdir(parents=True, exist_ok=True)
    path = out / "trace"
    path.unlink(missing_ok=True)
    process = subprocess.Popen(
        [
            str(PROGRAM), "draft", str(folder), "--engine", "auto", "--time-limit", str(limit),
            "--out", str(out), "--trace", str(path),
        ],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    while process.poll() is None:
        time.sleep(0.2)
        if path.exists() and Trace(path).first_root:
            process.send_signal(signal.SIGINT)
            break
    process.wait()
    return Trace(path)


def slope(points: list[tuple[float, float]]) -> float:
    """The exponent of a power law through points, by least squares of the logarithms."""
    xs = [math.log(x) for x, _ in points]
    ys = [math.log(y) for _, y in points]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    across = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys))
    return across / sum((x - mean_x) ** 2 for x in xs)


def main() -> None:
    """Measures, prints a table and the exponent, writes the plot."""
    limit = float(os.environ.get("GROWTH_LIMIT", "600"))
    points, rows = [], []
    for size in numbers("GROWTH", SIZES):
        trace = time_to_root(size, 1, limit)
        root, first = trace.first_root, trace.first_schedule
        seconds = root[1] - trace.walked if root else 0.0
        rows.append([
            f"{size:,}", "–" if first is None else f"{first:.2f}",
            f"{trace.walked:.2f}",
            f"{seconds:.2f}" if root else f"not in {limit:.0f} s", root[0] if root else "",
        ])
        if root:
            points.append((float(size), seconds))
    print("### Growth\n")
    heads = ["requests", "first schedule, s", "walks, s", "linear bound without walks, s", "level"]
    print(table(heads, rows) + "\n")
    if len(points) > 1:
        exponent = slope(points)
        print(f"Time to the linear bound grows with requests to the power of {exponent:.2f}.\n")
        PLOT.write_text(plot(points, exponent), encoding="utf-8")


if __name__ == "__main__":
    main()
