"""The whole problem as a constraint program for OR-Tools CP-SAT: every rule, every level.

A request chooses a stay (a venue on some days), a fund and experts. What depends on the venue and
the length of an event, such as what a mission costs, is split by these; what depends on the day are
intervals of the experts and sums over the stays that cover a day.
"""

from __future__ import annotations

from collections.abc import Callable

from ortools.sat.python import cp_model

from cpsat_choices import ChoiceMaker, Literal, weighted
from cpsat_levels import Levels
from cpsat_limits import Limits
from events import Event
from options import all_options
from scenario import LEVELS, Scenario


class Model:
    """A scenario as a constraint program."""

    def __init__(self, scenario: Scenario) -> None:
        """Builds the program; `levels` holds what each level minimizes."""
        self.program = cp_model.CpModel()
        maker = ChoiceMaker(self.program, scenario)
        self.choices = {
            options.request.id: maker.choice(options) for options in all_options(scenario)
        }
        limits = Limits(self.program, scenario, self.choices)
        terms = Levels(self.program, scenario, self.choices, limits).terms
        self.levels = {level: weighted(terms[level]) for level in LEVELS}

    def events(self, value: Callable[[Literal], int]) -> list[Event]:
        """The events of a solution; `value` gives that of a variable."""
        found = []
        for name, choice in self.choices.items():
            chosen = [k for k, literal in enumerate(choice.stays) if value(literal)]
            if not chosen:
                continue
            stay = choice.options.stays[chosen[0]]
            fund = next(fund for fund, literal in choice.funds.items() if value(literal))
            team = tuple(
                (candidate.place, candidate.expert)
                for candidate, literal in zip(choice.options.candidates, choice.members)
                if value(literal)
            )
            found.append(Event(name, stay.days.start, stay.venue, fund, team))
        return found
