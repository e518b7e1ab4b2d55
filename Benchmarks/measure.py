"""Runs programs and measures them: processor seconds, seconds on the clock, peak memory."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = Path(os.environ.get("MOBILIZE", ROOT / ".build/release/mobilize"))
# Where generated scenarios and results go.
WORK = Path(os.environ.get("BENCH_FOLDER", ROOT / ".bench"))


@dataclass
class Measured:
    """What a run took, children included."""

    processor: float
    elapsed: float
    memory: float
    code: int
    errors: str

    @property
    def cells(self) -> list[str]:
        """Processor seconds, seconds and MiB, as cells of a table."""
        return [f"{self.processor:.2f}", f"{self.elapsed:.2f}", f"{self.memory:.0f}"]


def measure(command: list[str], output: Path | None = None, patience: float = 7200) -> Measured:
    """Runs a command to its end; one that runs longer than its patience is killed."""
    begun = time.monotonic()
    with open(output or os.devnull, "wb") as sink:
        process = subprocess.Popen(
            command, stdout=sink, stderr=subprocess.PIPE, start_new_session=True
        )
        killer = threading.Timer(patience, os.killpg, (process.pid, signal.SIGKILL))
        killer.start()
        assert process.stderr is not None
        errors = process.stderr.read().decode("utf-8", "replace")
        _, status, usage = os.wait4(process.pid, 0)
        killer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        process.stderr.close()
    return Measured(
        processor=usage.ru_utime + usage.ru_stime,
        elapsed=time.monotonic() - begun,
        memory=usage.ru_maxrss / 1024,
        code=process.returncode,
        errors=errors.strip(),
    )


def use_cores(count: int) -> list[int]:
    """Keeps this process and all it starts to so many cores, where the system lets it."""
    if not hasattr(os, "sched_setaffinity"):
        return []
    cores = sorted(os.sched_getaffinity(0))[:count]
    os.sched_setaffinity(0, cores)
    return cores


def generated(requests: int, seed: int, tightness: str | None = None) -> Path:
    """A generated scenario, made unless it is there."""
    name = f"{requests}-{seed}" + (f"-t{tightness}" if tightness else "")
    folder = WORK / "scenarios" / name
    if not (folder / "scenario.yaml").exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        options = ["--tightness", tightness] if tightness else []
        arguments = ["--requests", str(requests), "--seed", str(seed), *options, str(folder)]
        done = measure([str(PROGRAM), "generate", *arguments])
        if done.code != 0:
            raise RuntimeError(f"mobilize generate: {done.errors}")
    return folder


def scenarios(sizes: list[int], seeds: list[int], tightness: list[str]) -> list[Path]:
    """The scenarios to measure: `SCENARIOS` in the environment, else generated ones.

    `SCENARIOS` holds folders or names of folders in `scenarios/`, and may be empty; `SIZES`,
    `SEEDS` and `TIGHTNESS` replace the sizes, seeds and tightnesses of the generated ones.
    """
    names = os.environ.get("SCENARIOS", "rocb-ap-2018-19 rocb-ap-2017-18").split()
    folders = [Path(name) if Path(name).is_dir() else ROOT / "scenarios" / name for name in names]
    for folder in folders:
        if not (folder / "scenario.yaml").exists():
            sys.exit(f"{folder} is no scenario. Maybe set SCENARIOS to folders, or to nothing.")
    if "SCENARIOS" in os.environ and "SIZES" not in os.environ:
        return folders
    sizes = numbers("SIZES", sizes)
    levels: list[str | None] = [*os.environ.get("TIGHTNESS", " ".join(tightness)).split()]
    return folders + [
        generated(size, seed, level)
        for size in sizes
        for seed in numbers("SEEDS", seeds)
        for level in levels or [None]
    ]


def numbers(variable: str, usual: list[int]) -> list[int]:
    """The whole numbers in a variable of the environment, or the usual ones."""
    text = os.environ.get(variable)
    return usual if text is None else [int(word) for word in text.split()]


def grouped(number: int | None) -> str:
    """A whole number with commas, or a dash."""
    return "–" if number is None else f"{number:,}"


def gap(level: str, value: int, bound: int | None, delivered_weight: int) -> str:
    """A level's gap as reports give it: of *unmet* relative to the delivered weight."""
    if bound is None:
        return "no bound"
    if bound == value:
        return "proved"
    reference = delivered_weight if level == "unmet" and delivered_weight else abs(value)
    return f"{100 * (value - bound) / max(1, reference):.2f} %"


def row(cells: list[str]) -> str:
    """A row of a Markdown table."""
    return "| " + " | ".join(cells) + " |"


def table(heads: list[str], rows: list[list[str]]) -> str:
    """A Markdown table."""
    return "\n".join([row(heads), "|" + "---|" * len(heads), *map(row, rows)])


def machine() -> str:
    """The machine in a few words."""
    model = "unknown processor"
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    except OSError:
        pass
    load = " ".join(f"{one:.1f}" for one in os.getloadavg())
    return f"{model}, load {load} at the start"
