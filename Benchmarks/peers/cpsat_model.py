"""The whole problem as a constraint program for OR-Tools CP-SAT: every rule, every level.

A request chooses a stay (a venue on some days), a fund and experts. What depends on the venue and
the length of an event, such as what a mission costs, is split by these; what depends on the day are
intervals of the experts and sums over the stays that cover a day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ortools.sat.python import cp_model

from assessment import counted_beneficiaries, factor, matches, rating_price, weeks_price
from events import Event
from options import Candidate, Options, Stay, all_options
from rules import past_event, pins
from scenario import LEVELS, Scenario, Target

Literal = cp_model.IntVar
Terms = list[tuple[object, int]]


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


class Model:
    """A scenario as a constraint program."""

    def __init__(self, scenario: Scenario) -> None:
        """Builds the program; `levels` holds what each level minimizes."""
        self.scenario = scenario
        self.program = cp_model.CpModel()
        self.terms: dict[str, Terms] = {level: [] for level in LEVELS}
        self.choices = {
            options.request.id: self._choice(options) for options in all_options(scenario)
        }
        self._presences: dict[tuple[str, str], list[tuple[Literal, Candidate]]] = {}
        self._limit_places()
        self._limit_budgets()
        self._limit_experts()
        self._order_sequences()
        self._count_requests()
        self._count_baseline()
        self._count_targets()
        self._count_quality()
        self.levels = {level: _sum(terms) for level, terms in self.terms.items()}

    # One request

    def _choice(self, options: Options) -> Choice:
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

    # Limits that events share

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
        spent: dict[str, list[object]] = defaultdict(list)
        self.costs: dict[str, object] = {}
        for name, choice in self.choices.items():
            cost = _sum(
                [(x, stay.cost) for stay, x in zip(choice.options.stays, choice.stays)]
                + [(x, c.cost) for c, x in zip(choice.options.candidates, choice.members)]
            )
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
        for fund in self.scenario.funds.values():
            if fund.budget is not None:
                self.program.add(sum(spent[fund.id]) <= fund.budget)

    def _limit_experts(self) -> None:
        missions: dict[str, list[tuple[Choice, Literal, Candidate]]] = defaultdict(list)
        for choice in self.choices.values():
            found: dict[tuple, list[tuple[Literal, Candidate]]] = defaultdict(list)
            for literal, candidate in zip(choice.members, choice.options.candidates):
                found[candidate.expert, candidate.shape].append((literal, candidate))
            for (name, _), pairs in found.items():
                missions[name].append((choice, self._any_of(pairs), pairs[0][1]))
        self.missions = missions
        lent: dict[str, list[object]] = defaultdict(list)
        for name, entries in missions.items():
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
                self.program.add(_sum(used) <= expert.max_days)
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

    # Levels

    def _count_requests(self) -> None:
        for choice in self.choices.values():
            request, missing = choice.options.request, 1 - choice.delivered
            self.terms["unmet"].append((missing, request.unmet_weight))
            if request.mandatory:
                self.terms["mandatory"].append((missing, 1))

    def _count_baseline(self) -> None:
        for name, base in self.scenario.baseline.items():
            choice = self.choices.get(name)
            if choice is None:
                continue
            scale, price = factor(self.scenario, base.state), self.scenario.disruption
            if choice.options.request.status == "open":
                self.terms["commitments"].append((1 - choice.delivered, scale))
            moved, elsewhere = [], []
            for stay, literal in zip(choice.options.stays, choice.stays):
                if base.first_day not in (None, stay.days.start):
                    weeks = abs(stay.days.start - base.first_day) // 7
                    moved.append((literal, scale * (price["moved"] + price["week"] * weeks)))
                if base.venue not in (None, stay.venue):
                    elsewhere.append((literal, scale * price["venue"]))
            others = [
                (literal, scale * price["fund"])
                for fund, literal in choice.funds.items()
                if base.fund not in (None, fund)
            ]
            self.terms["disruption"] += moved + elsewhere + others
            changes = [[x for x, _ in terms] for terms in (moved, elsewhere, others)]
            if base.experts is not None:
                changes += self._count_team(choice, base.experts, scale * price["expert"])
            if base.state == "confirmed":
                changed = self.program.new_bool_var(f"changed {name}")
                for literals in changes:
                    self.program.add(changed >= sum(literals))
                self.terms["commitments"].append((changed, 1))

    def _count_team(
        self, choice: Choice, experts: list[str], price: int
    ) -> list[list[object]]:
        """Prices the experts removed and added; returns what is 1 if one of them is."""
        changes: list[list[object]] = []
        for name in experts:
            missing = choice.delivered - sum(choice.of_expert(name))
            self.terms["disruption"].append((missing, price))
            changes.append([missing])
        for literal, candidate in zip(choice.members, choice.options.candidates):
            if candidate.expert not in experts:
                self.terms["disruption"].append((literal, price))
                changes.append([literal])
        return changes

    def _count_targets(self) -> None:
        for target in self.scenario.targets:
            counted = [
                (choice, [x for s, x in zip(choice.options.stays, choice.stays)
                          if matches(self.scenario, target, choice.options.request, s.days.start)])
                for choice in self.choices.values()
            ]
            counted = [(choice, literals) for choice, literals in counted if literals]
            count = {
                "events": self._missing_events,
                "beneficiaries": self._missing_beneficiaries,
                "expert-share": self._missing_expert_share,
                "contributor-share": self._missing_contributor_share,
            }[target.measure]
            self.terms["targets"].append((count(target, counted), target.weight))

    def _short(self, target: Target, most: int) -> Literal:
        return self.program.new_int_var(0, max(0, most), f"short {target.id}")

    def _missing_events(self, target: Target, counted: list) -> Literal:
        short = self._short(target, target.at_least)
        self.program.add(short + sum(sum(x) for _, x in counted) >= target.at_least)
        return short

    def _missing_beneficiaries(self, target: Target, counted: list) -> Literal:
        short = self._short(target, target.at_least)
        reaching: dict[str, list[object]] = defaultdict(list)
        for choice, literals in counted:
            for code in counted_beneficiaries(self.scenario, target, choice.options.request):
                reaching[code] += literals
        reached = []
        for code, literals in reaching.items():
            literal = self.program.new_bool_var(f"{target.id} reaches {code}")
            self.program.add(literal <= sum(literals))
            reached.append(literal)
        self.program.add(short + sum(reached) >= target.at_least)
        return short

    def _missing_expert_share(self, target: Target, counted: list) -> Literal:
        hits = []
        for choice, literals in counted:
            accredited = [
                x
                for x, candidate in zip(choice.members, choice.options.candidates)
                if candidate.service.full
                and self.scenario.experts[candidate.expert].organisation != "wco"
            ]
            hit = self.program.new_bool_var(f"{target.id} {choice.options.request.id}")
            self.program.add(hit <= sum(literals))
            self.program.add(hit <= sum(accredited))
            hits.append(hit)
        most = -(-target.at_least * len(counted) // 100)
        short = self._short(target, most)
        all_of_them = sum(sum(x) for _, x in counted)
        self.program.add(100 * short + 100 * sum(hits) >= target.at_least * all_of_them)
        return short

    def _missing_contributor_share(self, target: Target, counted: list) -> Literal:
        everyone, hits, most = [], [], 0
        for choice, literals in counted:
            most += sum(seat.count for seat in choice.options.request.seats)
            in_all = len(literals) == len(choice.stays)
            for x, candidate in zip(choice.members, choice.options.candidates):
                expert = self.scenario.experts[candidate.expert]
                if expert.organisation != "member":
                    continue
                literal = x if in_all else self._both(x, literals)
                everyone.append(literal)
                if self.scenario.administrations[expert.home].contributor:
                    hits.append(literal)
        short = self._short(target, -(-target.at_least * most // 100))
        self.program.add(
            100 * short + 100 * sum(hits) >= target.at_least * sum(everyone)
        )
        return short

    def _both(self, member: Literal, stays: list[Literal]) -> Literal:
        """Whether somebody is in the team and the event is on one of the stays."""
        literal = self.program.new_bool_var(f"{member} counted")
        self.program.add(literal <= member)
        self.program.add(literal <= sum(stays))
        self.program.add(literal >= member + sum(stays) - 1)
        return literal

    def _count_quality(self) -> None:
        price = {key: int(p) for key, p in self.scenario.quality.items() if key != "unrated"}
        terms = self.terms["quality"]
        shadows: dict[str, list[Literal]] = defaultdict(list)
        for name, choice in self.choices.items():
            request = choice.options.request
            terms.append((self.costs[name], price["cost"]))
            for stay, literal in zip(choice.options.stays, choice.stays):
                terms.append((literal, weeks_price(self.scenario, request, stay.days.start)))
            for seat in request.seats:
                if seat.optional and seat.status != "pre":
                    terms.append((choice.delivered, price["empty_optional_seat"] * seat.count))
            for literal, candidate in zip(choice.members, choice.options.candidates):
                seat = request.seats[candidate.place]
                rating = rating_price(
                    self.scenario, request, candidate.place, candidate.expert
                )
                filled = seat.optional and seat.status != "pre"
                terms.append(
                    (literal, rating - (price["empty_optional_seat"] if filled else 0))
                )
                if seat.is_shadow and request.kind == "national":
                    shadows[candidate.expert].append(literal)
        for name, literals in shadows.items():
            converted = self.program.new_bool_var(f"converted {name}")
            self.program.add(converted <= sum(literals))
            terms.append((converted, -price["conversion"]))
        self._count_repeats(price)

    def _count_repeats(self, price: dict[str, int]) -> None:
        by_home: dict[str, list[Literal]] = defaultdict(list)
        seats_lent: dict[str, int] = defaultdict(int)
        for name, entries in self.missions.items():
            literals = [x for _, x, _ in entries]
            most = len({id(choice) for choice, _, _ in entries})
            self._count_pairs(literals, most, price["repeat_mission"], name)
            expert = self.scenario.experts[name]
            if expert.organisation == "member":
                by_home[expert.home] += literals
        for name, choice in self.choices.items():
            for home, most in self._most_lent(choice).items():
                seats_lent[home] += most
        for home, literals in by_home.items():
            self._count_pairs(literals, seats_lent[home], price["repeat_administration"], home)

    def _most_lent(self, choice: Choice) -> dict[str, int]:
        """How many member experts of each administration one event can take."""
        names: dict[str, set[str]] = defaultdict(set)
        for candidate in choice.options.candidates:
            expert = self.scenario.experts[candidate.expert]
            if expert.organisation == "member":
                names[expert.home].add(expert.id)
        seats = sum(seat.count for seat in choice.options.request.seats)
        return {home: min(seats, len(experts)) for home, experts in names.items()}

    def _count_pairs(self, literals: list[Literal], most: int, price: int, name: str) -> None:
        """Prices n (n − 1) / 2 for the number n of literals, by its tangents."""
        if most < 2 or price == 0:
            return
        pairs = self.program.new_int_var(0, most * (most - 1) // 2, f"pairs {name}")
        for at in range(1, most):
            self.program.add(pairs >= at * sum(literals) - at * (at + 1) // 2)
        self.terms["quality"].append((pairs, price))

    def events(self, value) -> list[Event]:  # noqa: ANN001
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


def _sum(terms: Terms) -> object:
    return sum(price * term for term, price in terms if price != 0)


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
