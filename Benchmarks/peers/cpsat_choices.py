"""One request in the constraint program: its stay, its fund, its team."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from ortools.sat.python import cp_model

from options import Options
from rules import past_event, pins
from scenario import Scenario

Literal = cp_model.IntVar
Expression = cp_model.LinearExprT
Terms = Sequence[tuple[Expression, int]]


def weighted(terms: Terms) -> Expression:
    """The sum of terms, each times its price."""
    return sum(price * term for term, price in terms if price != 0)


@dataclass
class Choice:
    """The variables of one request."""

    options: Options
    stays: list[Literal]
    funds: dict[str, Literal]
    members: list[Literal]
    start: Literal
    delivered: Literal

    def of_expert(self, name: str) -> list[Literal]:
        """The variables by which an expert is in the team."""
        return [
            literal
            for literal, candidate in zip(self.members, self.options.candidates)
            if candidate.expert == name
        ]


class ChoiceMaker:
    """Adds requests to a program."""

    def __init__(self, program: cp_model.CpModel, scenario: Scenario) -> None:
        """Adds nothing yet."""
        self.program = program
        self.scenario = scenario

    def choice(self, options: Options) -> Choice:
        """Adds a request with all it may choose from."""
        new, name = self.program.new_bool_var, options.request.id
        stays = [new(f"stay {name} {k}") for k in range(len(options.stays))]
        delivered = new(f"delivered {name}")
        self.program.add_exactly_one([*stays, ~delivered])
        first = min((stay.days.start for stay in options.stays), default=0)
        last = max((stay.days.start for stay in options.stays), default=0)
        start = self.program.new_int_var(first, last, f"start {name}")
        self.program.add(
            start
            == first + sum((s.days.start - first) * x for s, x in zip(options.stays, stays))
        )
        funds = self._funds(options, stays, delivered)
        members = [
            new(f"member {name} {c.place} {c.expert}") for c in options.candidates
        ]
        choice = Choice(options, stays, funds, members, start, delivered)
        self._fill_seats(choice)
        self._mentor(choice)
        self._require_experts(choice)
        return choice

    def _funds(
        self, options: Options, stays: list[Literal], delivered: Literal
    ) -> dict[str, Literal]:
        names = dict.fromkeys(fund for stay in options.stays for fund in stay.funds)
        funds = {
            fund: self.program.new_bool_var(f"fund {options.request.id} {fund}")
            for fund in names
        }
        self.program.add_exactly_one([*funds.values(), ~delivered])
        for fund, literal in funds.items():
            fitting = [x for stay, x in zip(options.stays, stays) if fund in stay.funds]
            if len(fitting) < len(stays):
                self.program.add(literal <= sum(fitting))
        return funds

    def _fill_seats(self, choice: Choice) -> None:
        options = choice.options
        by_seat: dict[tuple, list[Literal]] = defaultdict(list)
        by_expert: dict[str, list[Literal]] = defaultdict(list)
        for literal, candidate in zip(choice.members, options.candidates):
            by_seat[candidate.place, candidate.shape].append(literal)
            by_expert[candidate.expert].append(literal)
        for shape, places in options.shapes.items():
            chosen = sum(choice.stays[k] for k in places)
            for place, seat in enumerate(options.request.seats):
                filled = sum(by_seat[place, shape])
                if seat.optional:
                    self.program.add(filled <= seat.count * chosen)
                else:
                    self.program.add(filled == seat.count * chosen)
        for literals in by_expert.values():
            self.program.add_at_most_one(literals)
        shapes = options.shapes
        for literal, candidate in zip(choice.members, options.candidates):
            if len(candidate.stays) < len(shapes[candidate.shape]):
                self.program.add(literal <= sum(choice.stays[k] for k in candidate.stays))

    def _mentor(self, choice: Choice) -> None:
        pairs = list(zip(choice.members, choice.options.candidates))
        mentors = [literal for literal, candidate in pairs if candidate.service.mentor]
        for literal, candidate in pairs:
            if candidate.service.pre:
                self.program.add(literal <= sum(mentors))

    def _require_experts(self, choice: Choice) -> None:
        request = choice.options.request
        needed = {name for pin in pins(self.scenario, request) for name in pin.experts or []}
        past = past_event(self.scenario, request)
        if past:
            needed |= set(past.experts or [])
        for name in sorted(needed):
            self.program.add(sum(choice.of_expert(name)) == choice.delivered)
