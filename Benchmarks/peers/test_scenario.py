"""Checks the peers' reading of the rules against the schedule worked by hand in the documentation.

    python -m unittest discover -s Benchmarks/peers
"""

from __future__ import annotations

import unittest
from fractions import Fraction
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from assessment import assess, quarter, shortfall
from events import Event, event_cost, span
from options import all_options
from random_scenarios import Maker
from results import LevelClaim, Run, contradictions
from rules import objections
from scenario import LEVELS, Scenario
from schedule_file import read, write
from tables import date, day, half_up, up

TINY = Path(__file__).resolve().parents[2] / "scenarios" / "tiny"
BEST = [0, 0, 2, 3, 0, 9625]


def tiny() -> Scenario:
    """The scenario."""
    return Scenario(TINY)


def best() -> list[Event]:
    """Its best schedule."""
    return [
        Event("R1", day("2019-01-21"), "APW", "NOR", ((0, "FJI-01"), (1, "TON-01"), (2, "FJI-09"))),
        Event("R2", day("2019-02-12"), "SUV", "NOR", ((0, "FJI-09"),)),
        Event("R3", day("2019-02-19"), "SUV", "CCF", ((0, "FJI-01"),)),
    ]


class TinyByHand(unittest.TestCase):
    """What the page says."""

    def test_costs(self) -> None:
        """Each event costs what was added up by hand."""
        self.assertEqual([event_cost(tiny(), event) for event in best()], [3650, 1400, 3125])

    def test_levels(self) -> None:
        """The best schedule keeps every rule and has the values of the page."""
        assessment = assess(tiny(), best())
        self.assertEqual(assessment.violated, set())
        self.assertEqual(list(assessment.levels.values()), BEST)

    def test_placements(self) -> None:
        """Each request has the placements of the page's table, and no others."""
        found = {
            (options.request.id, date(stay.days.start), stay.venue, stay.funds)
            for options in all_options(tiny())
            for stay in options.stays
        }
        expected = {
            ("R1", "2019-01-14", "APW", ("NOR",)),
            ("R1", "2019-01-21", "APW", ("NOR",)),
            ("R2", "2019-02-12", "SUV", ("NOR",)),
            ("R3", "2019-02-19", "SUV", ("CCF",)),
            ("R4", "2019-03-06", "SUV", ("CCF",)),
        }
        self.assertEqual(found, expected)

    def test_seats(self) -> None:
        """The trainers are those whom the page names."""
        trainers = {
            options.request.id: {one.expert for one in options.candidates if one.place == 0}
            for options in all_options(tiny())
        }
        both = {"AUS-01", "FJI-01"}
        self.assertEqual(
            trainers,
            {"R1": both, "R2": {"FJI-09", "POL-01"}, "R3": both, "R4": {"FJI-09"}},
        )

    def test_too_dear(self) -> None:
        """R4 beside R3 exceeds the fund's budget, which is why it is left out."""
        fourth = Event("R4", day("2019-03-06"), "SUV", "CCF", ((0, "FJI-09"),))
        self.assertEqual(objections(tiny(), fourth), set())
        self.assertEqual(assess(tiny(), [*best(), fourth]).violated, {"fund-budget"})

    def test_broken_rules(self) -> None:
        """Each spoilt event breaks the rule it was spoilt for."""
        third, start = best()[2], day("2019-02-19")
        spoilt = {
            "working-days": Event("R3", start - 1, "SUV", "CCF", third.team),
            "fund-eligible": Event("R3", start, "SUV", "NOR", third.team),
            "venue-allowed": Event("R3", start, "APW", "CCF", third.team),
            "seats-filled": Event("R3", start, "SUV", "CCF", ()),
            "seat-qualified": Event("R3", start, "SUV", "CCF", ((0, "TON-01"),)),
        }
        for rule, event in spoilt.items():
            self.assertIn(rule, objections(tiny(), event))

    def test_files(self) -> None:
        """A schedule that was written reads back."""
        with TemporaryDirectory() as folder:
            path = Path(folder) / "schedule.json"
            write(tiny(), best(), path)
            self.assertEqual(read(tiny(), path), best())

    @unittest.skipUnless(find_spec("ortools"), "ortools is not installed")
    def test_constraint_program(self) -> None:
        """CP-SAT proves the values that were found by hand."""
        from cpsat import solve

        with TemporaryDirectory() as folder:
            run = Run("CP-SAT", Path(folder), 20)
            events = solve(tiny(), run)
        self.assertEqual([claim.value for claim in run.claims], BEST)
        self.assertEqual([claim.bound for claim in run.claims], BEST)
        self.assertEqual(sorted(events, key=lambda event: event.request), best())


class Arithmetic(unittest.TestCase):
    """What depends on rounding and on the calendar."""

    def test_rounding(self) -> None:
        """Halves go up, also below 0."""
        values = [Fraction(5, 2), Fraction(-5, 2), Fraction(7, 3), Fraction(-7, 3)]
        self.assertEqual([half_up(value) for value in values], [3, -2, 2, -2])
        self.assertEqual([up(value) for value in values], [3, -2, 3, -2])

    def test_long_workshop(self) -> None:
        """More than five days skip the days off; up to five do not."""
        scenario = tiny()
        request = scenario.requests["R1"]
        monday = day("2019-01-21")
        request.days = 6
        self.assertEqual(span(scenario, request, "APW", monday).stop - 1, day("2019-01-28"))
        request.days = 5
        self.assertEqual(span(scenario, request, "APW", monday).stop - 1, day("2019-01-25"))

    def test_quarters(self) -> None:
        """They are calendar months, counted from the period's first."""
        days = ["2019-01-07", "2019-03-31", "2019-04-01"]
        self.assertEqual([quarter(tiny(), day(one)) for one in days], [1, 1, 2])

    def test_shares(self) -> None:
        """Two of three events are 66 % and not 67 %."""
        scenario = tiny()
        target = next(one for one in scenario.targets if one.measure == "expert-share")
        target.filter = {}
        third = best()[2]
        events = [*best()[:2], Event(third.request, third.first, third.venue, third.fund, ())]
        missing = {}
        for percent in (0, 50, 66, 67, 100):
            target.at_least = percent
            missing[percent] = shortfall(scenario, target, events)
        self.assertEqual(missing, {0: 0, 50: 0, 66: 0, 67: 1, 100: 1})

    def test_contradictions(self) -> None:
        """A bound counts as long as the levels above are equal."""
        def claims(*pairs: tuple[int, int]) -> list[LevelClaim]:
            return [LevelClaim(level, *pair) for level, pair in zip(LEVELS, pairs)]

        ours = claims((0, 0), (5, 4), (9, 9))
        self.assertEqual(contradictions("a", ours, "b", claims((0, 0), (5, 5), (8, 7))),
                         ["unmet: b has 8, below a's bound 9"])
        self.assertEqual(contradictions("a", ours, "b", claims((0, 0), (4, 4), (8, 7))), [])


class RandomScenarios(unittest.TestCase):
    """The scenarios of `cross_check.py`."""

    def test_same_seed(self) -> None:
        """The same seed makes the same files."""
        with TemporaryDirectory() as one, TemporaryDirectory() as other:
            for folder in (one, other):
                Maker(7, 6).write(Path(folder))
            names = sorted(path.name for path in Path(one).iterdir())
            self.assertEqual(names, sorted(path.name for path in Path(other).iterdir()))
            for name in names:
                self.assertEqual((Path(one) / name).read_bytes(), (Path(other) / name).read_bytes())


if __name__ == "__main__":
    unittest.main()
