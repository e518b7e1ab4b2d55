"""Measures the questions a planner asks after a draft: what-ifs, fragility, what would meet the rest."""

from __future__ import annotations

import json
import os
import statistics
from pathlib import Path

from measure import PROGRAM, ROOT, WORK, Measured, grouped, measure, table

HEADS = ["question", "answer", "processor s", "part of the draft's", "elapsed s", "memory, MiB"]


def main() -> None:
    """Prints a table of the shipped year's questions, each beside the draft of the same run."""
    folder = ROOT / "scenarios" / os.environ.get("QUESTIONS_OF", "rocb-ap-2018-19")
    out = WORK / "questions" / folder.name
    out.mkdir(parents=True, exist_ok=True)
    draft = run(["draft", str(folder), "--out", str(out), "--quiet"])
    schedule = str(out / "schedule.json")
    rows = [row("draft", levels(out / "schedule.json"), draft, draft)]
    rows += what_ifs(folder, schedule, draft)
    for kind in ["experts", "funds", "venues", "administrations"]:
        answer = out / f"fragility-{kind}.json"
        call = ["fragility", str(folder), "--schedule", schedule, "--of", kind, "--json"]
        done = run(call, answer)
        found = json.loads(answer.read_text(encoding="utf-8"))
        unproved = sum(not case["proved"] for case in found["cases"])
        text = f"{grouped(found['looked_at'])} looked at, {grouped(unproved)} not proved"
        rows.append(row(f"fragility of all {kind}", text, done, draft))
    rows.append(remedies(folder, schedule, out / "unmet.json", draft))
    print(f"### Questions about {folder.name}\n\n{table(HEADS, rows)}\n", flush=True)


def run(arguments: list[str], output: Path | None = None) -> Measured:
    """Runs the program, which must succeed."""
    done = measure([str(PROGRAM), *arguments], output)
    if done.code != 0:
        raise RuntimeError(f"mobilize {' '.join(arguments)}: {done.errors}")
    return done


def row(question: str, answer: str, done: Measured, draft: Measured) -> list[str]:
    """A row of the table."""
    part = f"{done.processor / draft.processor:.2f}"
    return [question, answer, done.cells[0], part, *done.cells[1:]]


def levels(schedule: Path) -> str:
    """The levels of a schedule that count something, each with its gap."""
    shown = []
    for level in json.loads(schedule.read_text(encoding="utf-8"))["levels"]:
        value, bound = level["value"], level["bound"]
        if value:
            gap = "no bound" if bound is None else f"{100 * (value - bound) / abs(value):.3f} %"
            shown.append(f"{level['id']} {grouped(value)} ({gap})")
    return "; ".join(shown)


def what_ifs(folder: Path, schedule: str, draft: Measured) -> list[list[str]]:
    """The absence of each expert of the schedule, one question each: the median and the worst."""
    events = json.loads(Path(schedule).read_text(encoding="utf-8"))["events"]
    experts = sorted({seat["expert"] for event in events for seat in event["team"]})
    answers = []
    for expert in experts:
        call = ["what-if", str(folder), "--baseline", schedule, "--withdrawn", expert, "--quiet"]
        answers.append((run(call), expert))
    answers.sort(key=lambda answer: answer[0].processor)
    times = [done.processor for done, _ in answers]
    slow = sum(time > draft.processor / 5 and time > 1 for time in times)
    median = answers[len(answers) // 2][0]
    worst, who = answers[-1]
    text = f"{statistics.fmean(times):.2f} s on average, {slow} slower than a fifth and than 1 s"
    return [
        row(f"what if one of {len(experts)} experts is away: median", text, median, draft),
        row("the same: worst", who, worst, draft),
    ]


def remedies(folder: Path, schedule: str, answer: Path, draft: Measured) -> list[str]:
    """What would meet the unmet requests, all of them."""
    done = run(["unmet", str(folder), "--schedule", schedule, "--json"], answer)
    unmet = json.loads(answer.read_text(encoding="utf-8"))["unmet"]
    unlocked = sum(bool(request["unlocks"]) for request in unmet)
    tried = [request["tried"] for request in unmet]
    counts = {key: sum(each[key] for each in tried) for key in tried[0]} if tried else {}
    text = f"{len(unmet)} requests, {unlocked} unlocked; " + ", ".join(
        f"{count} {key}" for key, count in counts.items()
    )
    return row("unlocks, exchanges and levers of all unmet", text, done, draft)


if __name__ == "__main__":
    main()
