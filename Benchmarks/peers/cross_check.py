"""Compares the program with the peers' reading of the rules on small random scenarios.

    python cross_check.py --seeds 1-50 [--requests 6] [--keep FOLDER]

For each scenario: random schedules, good and bad, are judged by `mobilize check` and by
`assessment.py`, which share nothing but the words of the documentation; and the best value of each
level is proved by CP-SAT and by `mobilize draft`, which must agree. Exits with 1 when they do not.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path
from random import Random

import product
from assessment import assess
from events import Event
from options import Options, all_options
from random_scenarios import Maker
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
    wrong, path = [], folder / "random.json"
    conflicts = known_conflicts(scenario, folder)
    for _ in range(count):
        chosen = [options for options in everything if random.random() < 0.8]
        events = [random_event(random, scenario, options) for options in chosen]
        known = [event for event in events if event]
        write(scenario, known, path)
        before = len(wrong)
        theirs, ours = product.check(scenario.folder, path), assess(scenario, known)
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


def known_conflicts(scenario: Scenario, folder: Path) -> set[str]:
    """The rules that the scenario's own pins break, which every check reports."""
    path = folder / "empty.json"
    write(scenario, [], path)
    return product.check(scenario.folder, path).violated


def compare_optima(scenario: Scenario, folder: Path, limit: float) -> list[str]:
    """Whether CP-SAT and the program prove the same values."""
    from cpsat import solve
    from results import Run

    run = Run("CP-SAT", folder / "cpsat", limit)
    events = solve(scenario, run)
    claims = {claim.level: claim for claim in run.claims}
    ours = assess(scenario, events)
    wrong = []
    if ours.violated:
        wrong.append(f"CP-SAT's schedule breaks {sorted(ours.violated)}")
    if ours.levels != {level: claim.value for level, claim in claims.items()}:
        wrong.append(f"CP-SAT's schedule is {ours.levels}, but it claims {run.claims}")
    verdict = product.check(scenario.folder, folder / "cpsat" / "schedule.json")
    if verdict.levels != ours.levels or not verdict.is_clean:
        wrong.append(f"check says {verdict} of CP-SAT's schedule")
    drafted = product.draft(scenario.folder, folder / "draft", ["--time-limit", str(limit)])
    theirs = {level["id"]: level for level in drafted["levels"]}
    drafted_levels = assess(scenario, read(scenario, folder / "draft" / "schedule.json"))
    if drafted_levels.violated:
        wrong.append(f"the draft breaks {sorted(drafted_levels.violated)}")
    wrong += contradictions(claims, theirs)
    return wrong


def contradictions(claims: dict, theirs: dict) -> list[str]:
    """Bounds that a schedule goes below, as long as the levels above are equal."""
    wrong = []
    for level in LEVELS:
        mine, other = claims[level], theirs[level]
        if other["bound"] is not None and mine.value < other["bound"]:
            wrong.append(f"{level}: {mine.value} is below the program's bound {other['bound']}")
        if mine.bound is not None and other["value"] < mine.bound:
            wrong.append(f"{level}: the draft's {other['value']} is below CP-SAT's {mine.bound}")
        if mine.value != other["value"]:
            if other["bound"] != other["value"] or mine.bound != mine.value:
                print(f"    {level}: {mine.value} ({mine.bound}) and {other['value']} "
                      f"({other['bound']}): not comparable below", file=sys.stderr)
            break
    return wrong


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", default="1-20")
    parser.add_argument("--requests", type=int, default=6)
    parser.add_argument("--schedules", type=int, default=10)
    parser.add_argument("--limit", type=float, default=20)
    parser.add_argument("--keep", type=Path)
    given = parser.parse_args()
    first, _, last = given.seeds.partition("-")
    keep = given.keep or Path(tempfile.mkdtemp(prefix="mobilize-cross-check-"))
    counts: Counter[str] = Counter()
    for seed in range(int(first), int(last or first) + 1):
        outcome = _compare(seed, given, keep / str(seed))
        counts[outcome] += 1
    print(f"{dict(counts)}; kept in {keep}" if counts["disagreed"] else dict(counts))
    sys.exit(1 if counts["disagreed"] else 0)


def _compare(seed: int, given: argparse.Namespace, folder: Path) -> str:
    Maker(seed, given.requests).write(folder / "scenario")
    scenario = Scenario(folder / "scenario")
    everything = all_options(scenario)
    try:
        wrong = compare_verdicts(Random(seed), scenario, everything, folder, given.schedules)
        wrong += compare_optima(scenario, folder, given.limit)
    except product.Refused as error:
        print(f"seed {seed}: refused: {error.args[0].splitlines()[0]}")
        return "refused"
    for text in wrong:
        print(f"seed {seed}: {text}")
    return "disagreed" if wrong else "agreed"


if __name__ == "__main__":
    main()
