"""Measures the engines: what they find and prove, in how many processor seconds.

    make bench

The environment chooses:

    SCENARIOS   folders or names of folders in scenarios/ (both shipped real ones)
    SIZES       requests of the generated ones ("50 200 1000"); with SCENARIOS alone: none
    SEEDS       their seeds ("1 2 3"), TIGHTNESS their tightnesses (the generator's own)
    ENGINES     "auto glpk heuristic"
    LIMIT       seconds of a draft (60)
    PARTS       "engines questions reading growth"
    GROWTH      requests of the scenarios whose growth is measured ("50 100 200 500 1000 2000")

Times are processor seconds but where they say otherwise: they hardly depend on what else the
machine does.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import growth
import questions
from measure import (
    PROGRAM, WORK, generated, grouped, machine, measure, numbers, scenarios, table, use_cores,
)
from run_trace import LEVELS, Trace
from seeds import Seeds, family

HERE = Path(__file__).resolve().parent
HEADS = [
    "engine", "first schedule, s", "within 1 %, s", "levels: value (bound, gap)", "stopped",
    "nodes", "columns", "processor s", "elapsed s", "memory, MiB",
]


def engine_row(folder: Path, engine: str, limit: float, seeds: Seeds) -> list[str]:
    """Drafts with an engine; returns a row of the table."""
    out = WORK / "engines" / folder.name / engine
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    command = [
        str(PROGRAM), "draft", str(folder), "--engine", engine, "--time-limit", str(limit),
        "--out", str(out), "--trace", str(out / "trace"),
    ]
    measured = measure(command, patience=3 * limit + 300)
    if not (out / "schedule.json").exists():
        reason = (measured.errors.splitlines() or [f"exit code {measured.code}"])[-1]
        return [engine, "", "", reason, "", "", "", *measured.cells]
    trace = Trace(out / "trace")
    schedule = json.loads((out / "schedule.json").read_text(encoding="utf-8"))
    run = schedule["run"]
    seeds.add(engine, {
        "first schedule, s": trace.first_schedule, "within 1 %, s": trace.near_the_end,
        **{f"{level}, gap %": percent(trace.results[level]["gap"]) for level in LEVELS},
        "nodes": run["nodes"], "columns": run["columns"],
        "processor s": measured.processor, "memory, MiB": measured.memory,
    })
    return [
        engine, seconds(trace.first_schedule), seconds(trace.near_the_end),
        levels(trace, verdict(folder, out / "schedule.json")), run["stopped"],
        grouped(run["nodes"]), grouped(run["columns"]), *measured.cells,
    ]


def seconds(time: float | None) -> str:
    """Seconds as a cell."""
    return "–" if time is None else f"{time:.2f}"


def percent(share: float | None) -> float | None:
    """A share in percent."""
    return None if share is None else 100 * share


def verdict(folder: Path, schedule: Path) -> str:
    """What `mobilize check` has against a schedule; nothing when it keeps every rule."""
    done = measure([str(PROGRAM), "check", str(folder), str(schedule), "--strict"])
    return "" if done.code == 0 else f"**breaks rules** (exit code {done.code}); "


def levels(trace: Trace, wrong: str) -> str:
    """The levels that are not 0, or not known to be 0 at best."""
    shown = []
    for level in LEVELS:
        result = trace.results[level]
        value, bound = result["value"], result["bound"]
        if value == 0 and level != "quality":
            continue
        share = "no bound" if result["gap"] is None else f"{100 * result['gap']:.2f} %"
        proof = "proved" if value == bound else share if bound is None else f"{bound:,}, {share}"
        shown.append(f"{level} {grouped(value)} ({proof})")
    return wrong + ("; ".join(shown) or "all 0")


def engines(limit: float) -> None:
    """Prints a table for each scenario, and one for those that differ in the seed only."""
    folders = scenarios(sizes=[50, 200, 1000], seeds=[1, 2, 3], tightness=[])
    families: dict[str, Seeds] = {}
    for folder in folders:
        name = family(folder) or folder.name
        seeds = families.setdefault(name, Seeds(name))
        rows = [
            engine_row(folder, engine, limit, seeds)
            for engine in os.environ.get("ENGINES", "auto glpk heuristic").split()
        ]
        print(f"### {folder.name}\n\n{table(HEADS, rows)}\n", flush=True)
    for seeds in families.values():
        if seeds.text:
            print(seeds.text, flush=True)


def export_rows(folder: Path, size: int) -> list[list[str]]:
    """Drafts a schedule, however good, and writes it in other formats; returns a row for each."""
    out = WORK / "reading" / folder.name
    shutil.rmtree(out, ignore_errors=True)
    draft = ["draft", str(folder), "--engine", "heuristic", "--iterations", "200"]
    drafted = measure([str(PROGRAM), *draft, "--out", str(out / "drafted")])
    if drafted.code != 0:
        raise RuntimeError(f"mobilize draft: {drafted.errors}")
    rows = []
    for kind in ["csv", "html", "xlsx", "ics"]:
        files = out / kind
        call = ["export", str(folder), "--schedule", str(out / "drafted/schedule.json")]
        measured = measure([str(PROGRAM), *call, "--to", kind, "--out", str(files)])
        if measured.code != 0:
            raise RuntimeError(f"mobilize export: {measured.errors}")
        size_of_all = sum(file.stat().st_size for file in files.rglob("*") if file.is_file())
        name = f"read {size:,} requests and a schedule, write {kind} ({size_of_all / 1e6:.2f} MB)"
        rows.append([name, *measured.cells])
    return rows


def reading() -> None:
    """Prints what reading, checking and writing large scenarios takes, beside a yardstick."""
    awk = Path(os.path.realpath(shutil.which("awk") or "awk"))
    yardstick = measure([str(awk), "-f", str(HERE / "yardstick.awk")])
    rows = [[f"yardstick: a knapsack in {awk.name}", *yardstick.cells]]
    for size in numbers("SIZES", [1000, 5000]):
        folder = generated(size, 1)
        measured = measure([str(PROGRAM), "check", str(folder)])
        rows.append([f"read and check {size:,} requests", *measured.cells])
        book = folder.with_suffix(".xlsx")
        written = measure([str(PROGRAM), "convert", str(folder), str(book), "--force"])
        rows.append([f"the same as a workbook: write {size:,} requests", *written.cells])
        measured = measure([str(PROGRAM), "check", str(book)])
        rows.append([f"the same as a workbook: read and check {size:,} requests", *measured.cells])
        rows += export_rows(folder, size)
    print("### Reading\n")
    print(table(["what", "processor s", "elapsed s", "memory, MiB"], rows) + "\n", flush=True)


def main() -> None:
    """Measures what the environment asks for."""
    limit = float(os.environ.get("LIMIT", "60"))
    parts = os.environ.get("PARTS", "engines questions reading growth").split()
    cores = use_cores(int(os.environ.get("CORES", "2")))
    print(f"{limit:.0f} s for each draft, cores {cores or 'any'}; {machine()}\n", flush=True)
    if "engines" in parts:
        engines(limit)
    if "questions" in parts:
        questions.main()
    if "reading" in parts:
        reading()
    if "growth" in parts:
        growth.main()


if __name__ == "__main__":
    main()
