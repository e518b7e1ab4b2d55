"""The levels, in the constraint program: what each counts."""

from __future__ import annotations

from collections import defaultdict

from ortools.sat.python import cp_model

from assessment import counted_beneficiaries, factor, matches, rating_price, weeks_price
from cpsat_choices import Choice, Expression, Literal
from cpsat_limits import Limits
from entities import Target
from scenario import LEVELS, Scenario

Counted = list[tuple[Choice, list[Literal]]]


class Levels:
    """The terms of every level, each an expression and its price."""

    def __init__(
        self, program: cp_model.CpModel, scenario: Scenario, choices: dict[str, Choice],
        limits: Limits,
    ) -> None:
        """Adds what counting needs to a program with its requests and limits."""
        self.program = program
        self.scenario = scenario
        self.choices = choices
        self.limits = limits
        self.terms: dict[str, list[tuple[Expression, int]]] = {level: [] for level in LEVELS}
        self._count_requests()
        self._count_baseline()
        self._count_targets()
        self._count_quality()

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
            changes: list[list[Expression]] = [
                [x for x, _ in terms] for terms in (moved, elsewhere, others)
            ]
            if base.experts is not None:
                changes += self._count_team(choice, base.experts, scale * price["expert"])
            if base.state == "confirmed":
                changed = self.program.new_bool_var(f"changed {name}")
                for differences in changes:
                    self.program.add(changed >= sum(differences))
                self.terms["commitments"].append((changed, 1))

    def _count_team(
        self, choice: Choice, experts: list[str], price: int
    ) -> list[list[Expression]]:
        """Prices the experts removed and added; returns what is 1 if one of them is."""
        changes: list[list[Expression]] = []
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

    def _missing_events(self, target: Target, counted: Counted) -> Literal:
        short = self._short(target, target.at_least)
        self.program.add(short + sum(sum(x) for _, x in counted) >= target.at_least)
        return short

    def _missing_beneficiaries(self, target: Target, counted: Counted) -> Literal:
        short = self._short(target, target.at_least)
        reaching: dict[str, list[Expression]] = defaultdict(list)
        for choice, literals in counted:
            for code in counted_beneficiaries(self.scenario, target, choice.options.request):
                reaching[code] += literals
        reached = []
        for code, events in reaching.items():
            literal = self.program.new_bool_var(f"{target.id} reaches {code}")
            self.program.add(literal <= sum(events))
            reached.append(literal)
        self.program.add(short + sum(reached) >= target.at_least)
        return short

    def _missing_expert_share(self, target: Target, counted: Counted) -> Literal:
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

    def _missing_contributor_share(self, target: Target, counted: Counted) -> Literal:
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
            terms.append((self.limits.costs[name], price["cost"]))
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
        for name, entries in self.limits.missions.items():
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
