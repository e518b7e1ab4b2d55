"""What a schedule breaks and how good it is, from the rules alone.

It is slow and plain on purpose: the programs of the peers are compared with it, and it is compared
with `mobilize check`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import combinations

from entities import Request, Target
from events import Event, event_cost, mission, service, span
from rules import objections
from scenario import LEVELS, Scenario
from tables import date, half_up


@dataclass
class Assessment:
    """The rules a schedule breaks, and the value of each level."""

    violated: set[str] = field(default_factory=set)
    levels: dict[str, int] = field(default_factory=dict)


def assess(scenario: Scenario, events: list[Event]) -> Assessment:
    """Judges a schedule."""
    violated = _limits_broken(scenario, events)
    for event in events:
        violated |= objections(scenario, event)
    values = {
        "mandatory": _mandatory(scenario, events),
        "commitments": _commitments(scenario, events),
        "unmet": _unmet(scenario, events),
        "targets": sum(
            target.weight * shortfall(scenario, target, events) for target in scenario.targets
        ),
        "disruption": sum(_disruption(scenario, event) for event in events),
        "quality": quality(scenario, events),
    }
    return Assessment(violated, {level: values[level] for level in LEVELS})


def _limits_broken(scenario: Scenario, events: list[Event]) -> set[str]:
    broken: set[str] = set()
    if any(count > 1 for count in Counter(event.request for event in events).values()):
        broken.add("one-event")
    spans = [
        span(scenario, scenario.requests[event.request], event.venue, event.first)
        for event in events
    ]
    broken |= _place_limits_broken(scenario, events, spans)
    broken |= _expert_limits_broken(scenario, events, spans)
    for fund in scenario.funds.values():
        spent = sum(event_cost(scenario, event) for event in events if event.fund == fund.id)
        if fund.budget is not None and spent > fund.budget:
            broken.add("fund-budget")
    if not _sequences_kept(scenario, events, spans):
        broken.add("sequence")
    return broken


def _place_limits_broken(
    scenario: Scenario, events: list[Event], spans: list[range]
) -> set[str]:
    broken: set[str] = set()
    for venue in scenario.venues.values():
        here = [days for event, days in zip(events, spans) if event.venue == venue.id]
        if _busiest(here) > venue.rooms:
            broken.add("venue-rooms")
        if venue.max_events is not None and len(here) > venue.max_events:
            broken.add("venue-events")
    if scenario.office_capacity is not None and _busiest(spans) > scenario.office_capacity:
        broken.add("office-capacity")
    if scenario.absorption_days is not None:
        for (one, first), (other, second) in combinations(zip(events, spans), 2):
            if _share_beneficiary(scenario, one, other):
                gap = max(first.start, second.start) - min(first.stop, second.stop)
                if gap < scenario.absorption_days:
                    broken.add("absorption")
    return broken


def _share_beneficiary(scenario: Scenario, one: Event, other: Event) -> bool:
    requests = scenario.requests[one.request], scenario.requests[other.request]
    return all(request.kind == "national" for request in requests) and bool(
        set(requests[0].beneficiaries) & set(requests[1].beneficiaries)
    )


def _busiest(spans: list[range]) -> int:
    """The most spans on one day."""
    return max(Counter(day for days in spans for day in days).values(), default=0)


def _expert_limits_broken(
    scenario: Scenario, events: list[Event], spans: list[range]
) -> set[str]:
    broken: set[str] = set()
    missions: dict[str, list[range]] = {}
    for event, days in zip(events, spans):
        for name in dict.fromkeys(event.experts):
            away = mission(scenario, name, days, event.venue)
            missions.setdefault(name, []).append(away)
    for name, spells in missions.items():
        expert = scenario.experts[name]
        for one, other in combinations(spells, 2):
            if max(one.start, other.start) - min(one.stop, other.stop) < expert.rest_days:
                broken.add("one-mission-at-a-time")
        if expert.max_missions is not None and len(spells) > expert.max_missions:
            broken.add("mission-cap")
        if expert.max_days is not None and sum(map(len, spells)) > expert.max_days:
            broken.add("mission-days")
    for place in scenario.administrations.values():
        lent = [
            days
            for name, spells in missions.items()
            if scenario.experts[name].organisation == "member"
            and scenario.experts[name].home == place.code
            for days in spells
        ]
        if place.release_cap is not None and _busiest(lent) > place.release_cap:
            broken.add("release-cap")
    return broken


def _sequences_kept(scenario: Scenario, events: list[Event], spans: list[range]) -> bool:
    for before, after, gap in scenario.sequences:
        if scenario.requests[before].status == "cancelled":
            continue
        earlier = [days for event, days in zip(events, spans) if event.request == before]
        later = [days for event, days in zip(events, spans) if event.request == after]
        for days in later:
            if not any(days.start - (first.stop - 1) >= gap for first in earlier):
                return False
    return True


def _unmet_requests(scenario: Scenario, events: list[Event]) -> list[Request]:
    delivered = {event.request for event in events}
    return [one for one in scenario.open_requests() if one.id not in delivered]


def _mandatory(scenario: Scenario, events: list[Event]) -> int:
    return sum(request.mandatory for request in _unmet_requests(scenario, events))


def _unmet(scenario: Scenario, events: list[Event]) -> int:
    return sum(request.unmet_weight for request in _unmet_requests(scenario, events))


def factor(scenario: Scenario, state: str) -> int:
    """How much a baseline event's state counts."""
    return 1 if state == "draft" else scenario.disruption[state]


def differs(scenario: Scenario, event: Event) -> bool:
    """Whether an event differs from the baseline's in anything that both give."""
    base = scenario.baseline[event.request]
    return (
        base.first_day not in (None, event.first)
        or base.venue not in (None, event.venue)
        or base.fund not in (None, event.fund)
        or (base.experts is not None and set(base.experts) != set(event.experts))
    )


def _commitments(scenario: Scenario, events: list[Event]) -> int:
    delivered = {event.request: event for event in events}
    total = 0
    for base in scenario.baseline.values():
        event = delivered.get(base.request)
        if event is None:
            is_open = scenario.requests[base.request].status == "open"
            total += factor(scenario, base.state) if is_open else 0
        elif base.state == "confirmed":
            total += differs(scenario, event)
    return total


def _disruption(scenario: Scenario, event: Event) -> int:
    base = scenario.baseline.get(event.request)
    if base is None:
        return 0
    price, total = scenario.disruption, 0
    if base.first_day not in (None, event.first):
        total += price["moved"] + price["week"] * (abs(event.first - base.first_day) // 7)
    total += price["venue"] * (base.venue not in (None, event.venue))
    total += price["fund"] * (base.fund not in (None, event.fund))
    if base.experts is not None:
        total += price["expert"] * len(set(base.experts) ^ set(event.experts))
    return total * factor(scenario, base.state)


def quarter(scenario: Scenario, first: int) -> int:
    """The quarter of a first day, counted in calendar months from the period's first."""
    start, (year, month) = date(scenario.first), map(int, date(first).split("-")[:2])
    months = (year - int(start[:4])) * 12 + month - int(start[5:7])
    return months // 3 + 1


def matches(scenario: Scenario, target: Target, request: Request, first: int) -> bool:
    """Whether an event of a request on a first day counts for a target."""
    subregions = {scenario.administrations[code].subregion for code in request.beneficiaries}
    have = {
        "kind": {request.kind},
        "topic": {request.topic},
        "objective": request.objectives,
        "subregion": subregions,
        "quarter": {str(quarter(scenario, first))},
    }
    return all(have[key] & wanted for key, wanted in target.filter.items())


def counted_beneficiaries(scenario: Scenario, target: Target, request: Request) -> list[str]:
    """The beneficiaries of a request that a target counts."""
    wanted = target.filter.get("subregion")
    return [
        code
        for code in request.beneficiaries
        if wanted is None or scenario.administrations[code].subregion in wanted
    ]


def has_accredited(scenario: Scenario, event: Event) -> bool:
    """Whether an expert, not of `wco`, serves on a full accreditation."""
    request = scenario.requests[event.request]
    days = span(scenario, request, event.venue, event.first)
    for place, name in event.team:
        served = service(scenario.experts[name], request.seats[place], request.topic, days)
        if served and served.full and scenario.experts[name].organisation != "wco":
            return True
    return False


def shortfall(scenario: Scenario, target: Target, events: list[Event]) -> int:
    """By how much a target is missed."""
    counted = [
        event
        for event in events
        if matches(scenario, target, scenario.requests[event.request], event.first)
    ]
    if target.measure == "events":
        return max(0, target.at_least - len(counted))
    if target.measure == "beneficiaries":
        reached = {
            code
            for event in counted
            for code in counted_beneficiaries(
                scenario, target, scenario.requests[event.request]
            )
        }
        return max(0, target.at_least - len(reached))
    if target.measure == "expert-share":
        all_of_them = len(counted)
        hits = sum(has_accredited(scenario, event) for event in counted)
    else:
        people = [scenario.experts[name] for event in counted for name in event.experts]
        members = [one for one in people if one.organisation == "member"]
        all_of_them = len(members)
        hits = sum(scenario.administrations[one.home].contributor for one in members)
    return max(0, -(-target.at_least * all_of_them // 100) - hits)


def rating_price(scenario: Scenario, request: Request, place: int, name: str) -> int:
    """What an expert's rating counts on *quality*, in a seat of a request."""
    if not request.seats[place].categories:
        return 0
    price = scenario.quality
    rating = scenario.experts[name].ratings.get(request.topic, price["unrated"])
    return half_up(price["rating_point"] * (5 - rating))


def weeks_price(scenario: Scenario, request: Request, first: int) -> int:
    """What a first day away from the preferred one counts on *quality*."""
    if request.preferred is None:
        return 0
    weeks = abs(first - request.preferred) // 7
    return int(scenario.quality["week_from_preferred"]) * weeks


def quality(scenario: Scenario, events: list[Event]) -> int:
    """The last level."""
    price = {key: int(value) for key, value in scenario.quality.items() if key != "unrated"}
    total = 0
    missions: Counter[str] = Counter()
    lent: Counter[str] = Counter()
    converted: set[str] = set()
    for event in events:
        request = scenario.requests[event.request]
        total += price["cost"] * event_cost(scenario, event)
        total += weeks_price(scenario, request, event.first)
        filled = Counter(place for place, _ in event.team)
        for place, seat in enumerate(request.seats):
            if seat.optional and seat.status != "pre":
                total += price["empty_optional_seat"] * (seat.count - filled[place])
        for place, name in event.team:
            total += rating_price(scenario, request, place, name)
            missions[name] += 1
            if scenario.experts[name].organisation == "member":
                lent[scenario.experts[name].home] += 1
            if request.seats[place].is_shadow and request.kind == "national":
                converted.add(name)
    total += price["repeat_mission"] * sum(n * (n - 1) // 2 for n in missions.values())
    total += price["repeat_administration"] * sum(n * (n - 1) // 2 for n in lent.values())
    return total - price["conversion"] * len(converted)
