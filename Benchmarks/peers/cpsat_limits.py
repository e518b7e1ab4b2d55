"""The limits that events share, in the constraint program."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from ortools.sat.python import cp_model

from cpsat_choices import Choice, Expression, Literal, weighted
from options import Candidate, Options, Stay
from scenario import Scenario

Mission = tuple[Choice, Literal, Candidate]


class Limits:
    """Adds every limit; keeps the missions of each expert and the cost of each event."""

    def __init__(
        self, program: cp_model.CpModel, scenario: Scenario, choices: dict[str, Choice]
    ) -> None:
        """Adds them to a program with its requests."""
        self.program = program
        self.scenario = scenario
        self.choices = choices
        self.costs: dict[str, Expression] = {}
        self.missions: dict[str, list[Mission]] = defaultdict(list)
        self._limit_places()
        self._limit_budgets()
        self._limit_experts()
        self._order_sequences()

    def _cover(self, uses: list[tuple[range, Literal, str]], capacity: int) -> None:
        """At most so many of the spans chosen contain any day; each request has one."""
        by_day: dict[int, list[int]] = defaultdict(list)
        for index, (days, _, _) in enumerate(uses):
            for day in days:
                by_day[day].append(index)
        rows = {frozenset(row) for row in by_day.values()}
        for row in sorted(rows, key=sorted):
            requests = {uses[index][2] for index in row}
            if len(requests) > capacity and not _is_implied(row, uses, by_day):
                self.program.add(sum(uses[index][1] for index in sorted(row)) <= capacity)

    def _all_stays(self) -> Iterable[tuple[Choice, Stay, Literal]]:
        for choice in self.choices.values():
            for stay, literal in zip(choice.options.stays, choice.stays):
                yield choice, stay, literal

    def _limit_places(self) -> None:
        scenario = self.scenario
        at_venue: dict[str, list[tuple[range, Literal, str]]] = defaultdict(list)
        for choice, stay, literal in self._all_stays():
            at_venue[stay.venue].append((stay.days, literal, choice.options.request.id))
        for venue in scenario.venues.values():
            self._cover(at_venue[venue.id], venue.rooms)
            if venue.max_events is not None:
                here = [literal for _, literal, _ in at_venue[venue.id]]
                self.program.add(sum(here) <= venue.max_events)
        if scenario.office_capacity is not None:
            self._cover(
                [use for uses in at_venue.values() for use in uses], scenario.office_capacity
            )
        if scenario.absorption_days is not None:
            self._absorb(scenario.absorption_days)

    def _absorb(self, free: int) -> None:
        for place in self.scenario.administrations:
            self._cover(
                [
                    (range(stay.days.start, stay.days.stop + free), literal, request.id)
                    for choice, stay, literal in self._all_stays()
                    for request in [choice.options.request]
                    if request.kind == "national" and place in request.beneficiaries
                ],
                1,
            )

    def _limit_budgets(self) -> None:
        spent: dict[str, list[Expression]] = defaultdict(list)
        for name, choice in self.choices.items():
            terms = [(x, stay.cost) for stay, x in zip(choice.options.stays, choice.stays)]
            terms += [(x, c.cost) for c, x in zip(choice.options.candidates, choice.members)]
            cost = weighted(terms)
            self.costs[name] = cost
            if len(choice.funds) == 1:
                spent[next(iter(choice.funds))].append(cost)
                continue
            most = _most_cost(choice.options)
            shares = {}
            for fund, literal in choice.funds.items():
                share = self.program.new_int_var(0, most, f"cost {name} {fund}")
                self.program.add(share <= most * literal)
                shares[fund] = share
                spent[fund].append(share)
            self.program.add(sum(shares.values()) == cost)
        for sponsor in self.scenario.funds.values():
            if sponsor.budget is not None:
                self.program.add(sum(spent[sponsor.id]) <= sponsor.budget)

    def _limit_experts(self) -> None:
        for choice in self.choices.values():
            found: dict[tuple, list[tuple[Literal, Candidate]]] = defaultdict(list)
            for literal, candidate in zip(choice.members, choice.options.candidates):
                found[candidate.expert, candidate.shape].append((literal, candidate))
            for (name, _), pairs in found.items():
                self.missions[name].append((choice, self._any_of(pairs), pairs[0][1]))
        lent: dict[str, list[cp_model.IntervalVar]] = defaultdict(list)
        for name, entries in self.missions.items():
            expert = self.scenario.experts[name]
            resting = []
            for choice, literal, candidate in entries:
                travel = self._travel(name, candidate)
                away = candidate.shape[1] + 2 * travel
                resting.append(
                    self._interval(choice, literal, travel, away + expert.rest_days)
                )
                if self._is_capped(name):
                    lent[expert.home].append(self._interval(choice, literal, travel, away))
            if len({id(choice) for choice, _, _ in entries}) > 1:
                self.program.add_no_overlap(resting)
            if expert.max_missions is not None:
                self.program.add(sum(x for _, x, _ in entries) <= expert.max_missions)
            if expert.max_days is not None:
                used = [(x, c.shape[1] + 2 * self._travel(name, c)) for _, x, c in entries]
                self.program.add(weighted(used) <= expert.max_days)
        for place, intervals in lent.items():
            cap = self.scenario.administrations[place].release_cap
            assert cap is not None
            self.program.add_cumulative(intervals, [1] * len(intervals), cap)

    def _any_of(self, pairs: list[tuple[Literal, Candidate]]) -> Literal:
        if len(pairs) == 1:
            return pairs[0][0]
        literal = self.program.new_bool_var(f"{pairs[0][0]} or another")
        self.program.add(literal == sum(x for x, _ in pairs))
        return literal

    def _travel(self, name: str, candidate: Candidate) -> int:
        place = self.scenario.venues[candidate.shape[0]].administration
        return self.scenario.travel_days(self.scenario.experts[name].home, place)

    def _is_capped(self, name: str) -> bool:
        expert = self.scenario.experts[name]
        home = self.scenario.administrations[expert.home]
        return expert.organisation == "member" and home.release_cap is not None

    def _interval(
        self, choice: Choice, literal: Literal, travel: int, length: int
    ) -> cp_model.IntervalVar:
        return self.program.new_optional_fixed_size_interval_var(
            choice.start - travel, length, literal, f"{literal} for {length}"
        )

    def _order_sequences(self) -> None:
        for before, after, gap in self.scenario.sequences:
            if before not in self.choices or after not in self.choices:
                continue
            earlier, later = self.choices[before], self.choices[after]
            for day in sorted({stay.days.start for stay in later.options.stays}):
                begun = [
                    x for s, x in zip(later.options.stays, later.stays) if s.days.start <= day
                ]
                done = [
                    x
                    for s, x in zip(earlier.options.stays, earlier.stays)
                    if s.days.stop - 1 + gap <= day
                ]
                self.program.add(sum(begun) <= sum(done))


def _most_cost(options: Options) -> int:
    """The most an event can cost."""
    dearest: dict[tuple, int] = defaultdict(int)
    for candidate in options.candidates:
        key = (candidate.shape, candidate.place)
        dearest[key] = max(dearest[key], candidate.cost)
    return max(
        (
            stay.cost
            + sum(
                seat.count * dearest[stay.shape, place]
                for place, seat in enumerate(options.request.seats)
            )
            for stay in options.stays
        ),
        default=0,
    )


def _is_implied(row: frozenset[int], uses: list, by_day: dict[int, list[int]]) -> bool:
    """Whether some other day has all of a row's spans and more."""
    common = range(
        max(uses[index][0].start for index in row), min(uses[index][0].stop for index in row)
    )
    return any(row < frozenset(by_day[day]) for day in common)
