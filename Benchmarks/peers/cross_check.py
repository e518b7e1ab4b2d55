"""Compares the program with the peers' reading of the rules on small random scenarios.

    python cross_check.py --seeds 1-50 [--requests 6] [--keep FOLDER]
    python cross_check.py --scenarios FOLDER FOLDER [--keep FOLDER]

For each scenario: random schedules, good and bad, are judged by `mobilize check` and by
`assessment.py`, which share nothing but the words of the documentation; and the best value of each
level is proved by CP-SAT and by `mobilize draft`, which must agree. Exits with 1 when they do not.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

import product
from assessment import assess
from cpsat import solve
from events import Event
from options import Options, all_options
from random_scenarios import Maker
from results import LevelClaim, Run, contradictions
from scenario import LEVELS, Scenario
from schedule_file import read, write

# What the program judges beyond an event's content, and the peers' assessment does not.
BEYOND = {"stated-values"}


def random_event(random: Random, scenario: Scenario, options: Options) -> Event | None:
    """An event that keeps most of the rules, or breaks some on purpose."""
    request = options.request
    if not options.stays:
        return None
    place = random.randrange(len(options.stays))
    stay = options.stays[place]
    fitting = [one for one in options.candidates if place in one.stays]
    team: list[tuple[int, str]] = []
    for index, seat in enumerate(request.seats):
        names = [one.expert for one in fitting if one.place == index]
        if random.random() < 0.1:
            names = list(scenario.experts)
        names = [name for name in names if name not in {who for _, who in team}]
        wanted = random.randint(0, seat.count) if seat.optional else seat.count
        team += [(index, name) for name in random.sample(names, min(wanted, len(names)))]
    first, venue, fund = stay.days.start, stay.venue, random.choice(stay.funds)
    if random.random() < 0.1:
        first += random.randint(-3, 3)
    if random.random() < 0.05:
        venue = random.choice(list(scenario.venues))
    if random.random() < 0.1:
        fund = random.choice(list(scenario.funds))
    return Event(request.id, first, venue, fund, tuple(team))


def compare_verdicts(
    random: Random, scenario: Scenario, everything: list[Options], folder: Path, count: int
) -> list[str]:
    """What the two judges disagree on, over random schedules."""
    wrong: list[str] = []
    path = folder / "random.json"
    conflicts = known_conflicts(scenario, folder)
    for _ in range(count):
        chosen = [options for options in everything if random.random() < 0.8]
        events = [random_event(random, scenario, options) for options in chosen]
        known = [event for event in events if event]
        write(scenario, known, path)
        before = len(wrong)
        theirs, ours = product.check(scenario.folder, path, scenario.baseline_file), assess(scenario, known)
        if theirs.violated - BEYOND - conflicts != ours.violated - conflicts:
            wrong.append(f"rules {sorted(theirs.violated)} but here {sorted(ours.violated)}")
        if "stated-values" in theirs.violated:
            wrong.append(f"stated values: {theirs.texts}")
        if theirs.levels != ours.levels:
            wrong.append(f"levels {theirs.levels} but here {ours.levels}")
        if len(wrong) > before:
            kept = folder / f"disagreement-{len(wrong)}.json"
            write(scenario, known, kept)
            wrong[-1] += f" in {kept}"
    return wrong


def with_baseline(random: Random, scenario: Scenario, folder: Path) -> Scenario:
    """The scenario against an earlier schedule, which need not keep every rule, every other time."""
    if random.random() < 0.5:
        return scenario
    events = [
        random_event(random, scenario, options)
        for options in all_options(scenario)
        if random.random() < 0.6
    ]
    path = folder / "baseline.json"
    write(scenario, [event for event in events if event], path)
    return Scenario(scenario.folder, path)


def known_conflicts(scenario: Scenario, folder: Path) -> set[str]:
    """The rules that the scenario's own pins break, which every check reports."""
    path = folder / "empty.json"
    write(scenario, [], path)
    return product.check(scenario.folder, path, scenario.baseline_file).violated


def compare_optima(
    scenario: Scenario, folder: Path, limit: float
) -> tuple[list[str], bool]:
    """What CP-SAT and the program disagree on, and whether both proved all levels."""
    run = Run("CP-SAT", folder / "cpsat", limit)
    events = solve(scenario, run)
    claims = {claim.level: claim for claim in run.claims}
    ours = assess(scenario, events)
    wrong = []
    if ours.violated:
        wrong.append(f"CP-SAT's schedule breaks {sorted(ours.violated)}")
    if ours.levels != {level: claim.value for level, claim in claims.items()}:
        wrong.append(f"CP-SAT's schedule is {ours.levels}, but it claims {run.claims}")
    verdict = product.check(
        scenario.folder, folder / "cpsat" / "schedule.json", scenario.baseline_file
    )
    if verdict.levels != ours.levels or not verdict.is_clean:
        wrong.append(f"check says {verdict} of CP-SAT's schedule")
    options = ["--time-limit", str(limit)]
    if scenario.baseline_file:
        options += ["--baseline", str(scenario.baseline_file)]
    drafted = product.draft(scenario.folder, folder / "draft", options)
    theirs = {level["id"]: level for level in drafted["levels"]}
    drafted_levels = assess(scenario, read(scenario, folder / "draft" / "schedule.json"))
    if drafted_levels.violated:
        wrong.append(f"the draft breaks {sorted(drafted_levels.violated)}")
    if drafted_levels.levels != {level: theirs[level]["value"] for level in LEVELS}:
        wrong.append(f"the draft states {theirs}, but it is {drafted_levels.levels}")
    claimed = [
        LevelClaim(level, theirs[level]["value"], theirs[level]["bound"]) for level in LEVELS
    ]
    wrong += contradictions("CP-SAT", run.claims, "mobilize", claimed)
    return wrong, all(claim.value == claim.bound for claim in run.claims + claimed)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", default="1-20", help="the random scenarios to make")
    parser.add_argument("--requests", type=int, default=6, help="how large to make them")
    parser.add_argument("--scenarios", type=Path, nargs="*", help="folders, in place of seeds")
    parser.add_argument("--schedules", type=int, default=10, help="to judge, of each scenario")
    parser.add_argument("--limit", type=float, default=20, help="seconds for each solver")
    parser.add_argument("--keep", type=Path, help="where to leave all files")
    given = parser.parse_args()
    keep = given.keep or Path(tempfile.mkdtemp(prefix="mobilize-cross-check-"))
    first, _, last = given.seeds.partition("-")
    seeds = range(int(first), int(last or first) + 1)
    counts = Counter(
        _compare(scenario, name, given, keep / name)
        for name, scenario in given_scenarios(given, keep, seeds)
    )
    print(", ".join(f"{count} {outcome}" for outcome, count in sorted(counts.items())))
    if counts["disagreed"]:
        print(f"kept in {keep}")
        sys.exit(1)


def given_scenarios(
    given: argparse.Namespace, keep: Path, seeds: range
) -> Iterator[tuple[str, Path]]:
    """The scenarios to compare, each with a name."""
    if given.scenarios:
        yield from ((folder.name, folder) for folder in given.scenarios)
        return
    for seed in seeds:
        folder = keep / f"random-{seed}" / "scenario"
        Maker(seed, given.requests).write(folder)
        yield f"random-{seed}", folder


def _compare(folder: Path, name: str, given: argparse.Namespace, keep: Path) -> str:
    keep.mkdir(parents=True, exist_ok=True)
    random = Random(name)
    scenario = with_baseline(random, Scenario(folder), keep)
    everything = all_options(scenario)
    try:
        wrong = compare_verdicts(random, scenario, everything, keep, given.schedules)
        more, proved = compare_optima(scenario, keep, given.limit)
    except product.Refused as error:
        print(f"{name}: refused: {error.args[0].splitlines()[0]}")
        return "refused"
    for text in wrong + more:
        print(f"{name}: {text}")
    if wrong or more:
        return "disagreed"
    return "agreed" if proved else "agreed as far as proved"


if __name__ == "__main__":
    main()
