"""What each request may choose from by the rules that one event meets alone."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace

from entities import Request
from events import Service, mission_cost, service, span, stay_cost
from rules import (
    objections_to_fund,
    objections_to_member,
    objections_to_stay,
    objections_to_venue,
    timeless_objections_to_member,
)
from scenario import Scenario

Shape = tuple[str, int]


@dataclass(frozen=True)
class Stay:
    """A venue on some days, with the funds that may pay."""

    days: range
    venue: str
    cost: int
    funds: tuple[str, ...]

    @property
    def shape(self) -> Shape:
        """What the cost of a mission depends on: the venue and the length."""
        return (self.venue, len(self.days))


@dataclass
class Candidate:
    """An expert in a seat, at a venue, for so many days, serving in one way."""

    place: int
    expert: str
    shape: Shape
    service: Service
    cost: int
    stays: list[int] = field(default_factory=list)


@dataclass
class Options:
    """All choices of one request; candidates name stays by their places in the list."""

    request: Request
    stays: list[Stay]
    candidates: list[Candidate]

    @property
    def shapes(self) -> dict[Shape, list[int]]:
        """The stays of each shape."""
        found: dict[Shape, list[int]] = defaultdict(list)
        for index, stay in enumerate(self.stays):
            found[stay.shape].append(index)
        return dict(found)


def _first_days(scenario: Scenario, request: Request) -> list[int]:
    """The first days worth asking the rules about."""
    window = range(
        max(scenario.first, request.earliest), min(scenario.last, request.latest) + 1
    )
    return sorted({*window, *scenario.given_days(request.id)})


def _stays(scenario: Scenario, request: Request) -> list[Stay]:
    found = []
    for venue in scenario.venues:
        if next(objections_to_venue(scenario, request, venue), None):
            continue
        for start in _first_days(scenario, request):
            days = span(scenario, request, venue, start)
            if next(objections_to_stay(scenario, request, days, venue), None):
                continue
            funds = tuple(
                fund
                for fund in scenario.funds
                if not next(objections_to_fund(scenario, request, days, venue, fund), None)
            )
            if funds:
                cost = stay_cost(scenario, request, days, venue)
                found.append(Stay(days, venue, cost, funds))
    return found


def options(scenario: Scenario, request: Request) -> Options:
    """The choices of a request."""
    stays = _stays(scenario, request)
    found: dict[tuple, Candidate] = {}
    for place, seat in enumerate(request.seats):
        for name in scenario.experts:
            if next(timeless_objections_to_member(scenario, request, place, name), None):
                continue
            for index, stay in enumerate(stays):
                barred = objections_to_member(
                    scenario, request, stay.days, stay.venue, place, name
                )
                if next(barred, None):
                    continue
                served = service(scenario.experts[name], seat, request.topic, stay.days)
                assert served is not None
                key = (place, name, stay.shape, served)
                if key not in found:
                    cost = mission_cost(scenario, name, stay.days, stay.venue)
                    found[key] = Candidate(place, name, stay.shape, served, cost)
                found[key].stays.append(index)
    return _without_empty_stays(Options(request, stays, list(found.values())))


def _without_empty_stays(options: Options) -> Options:
    """The choices less the stays for which some seat has too few experts."""
    fitting: dict[tuple[int, int], set[str]] = defaultdict(set)
    for candidate in options.candidates:
        for index in candidate.stays:
            fitting[index, candidate.place].add(candidate.expert)
    kept = [
        index
        for index in range(len(options.stays))
        if all(
            seat.optional or len(fitting[index, place]) >= seat.count
            for place, seat in enumerate(options.request.seats)
        )
    ]
    renumbered = {index: place for place, index in enumerate(kept)}
    candidates = []
    for one in options.candidates:
        stays = [renumbered[index] for index in one.stays if index in renumbered]
        if stays:
            candidates.append(replace(one, stays=stays))
    return Options(options.request, [options.stays[index] for index in kept], candidates)


def all_options(scenario: Scenario) -> list[Options]:
    """The choices of every request that is not cancelled."""
    return [options(scenario, request) for request in scenario.open_requests()]
