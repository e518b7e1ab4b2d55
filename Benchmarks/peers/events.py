"""Events: what a request becomes when it is delivered, and what that costs."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from entities import Accreditation, Expert, Request, Seat
from scenario import Scenario
from tables import half_up

LONGEST_UNBROKEN_WORKSHOP = 5


@dataclass(frozen=True)
class Event:
    """A delivered request; `team` holds pairs of a place in the request's seats and an expert."""

    request: str
    first: int
    venue: str
    fund: str
    team: tuple[tuple[int, str], ...]

    @property
    def experts(self) -> list[str]:
        """Everybody in the team."""
        return [expert for _, expert in self.team]


@lru_cache(maxsize=None)
def last_day(scenario: Scenario, days: int, place: str, first: int) -> int:
    """The last day of a workshop: a long one takes the working days and skips the others.

    One that begins on a day off, which no rule allows, is taken to work on that day.
    """
    if days <= LONGEST_UNBROKEN_WORKSHOP:
        return first + days - 1
    administration = scenario.administrations[place]
    last, left = first, days - 1
    while left > 0:
        last += 1
        left -= administration.works(last)
        if last - first > 100 * days + 1000:
            raise ValueError(f"{place} has no {days} working days after {first}")
    return last


def span(scenario: Scenario, request: Request, venue: str, first: int) -> range:
    """The days of an event."""
    place = scenario.venues[venue].administration
    return range(first, last_day(scenario, request.days, place, first) + 1)


def mission(scenario: Scenario, expert: str, days: range, venue: str) -> range:
    """The days of an expert's mission: the span and the travel on both sides."""
    place = scenario.venues[venue].administration
    travel = scenario.travel_days(scenario.experts[expert].home, place)
    return range(days.start - travel, days.stop + travel)


def mission_cost(scenario: Scenario, expert: str, days: range, venue: str) -> int:
    """Fare and per diem of a mission."""
    place = scenario.venues[venue].administration
    stay = len(mission(scenario, expert, days, venue))
    per_diem = scenario.administrations[place].per_diem
    return scenario.fare(scenario.experts[expert].home, place) + per_diem * stay


def stay_cost(scenario: Scenario, request: Request, days: range, venue: str) -> int:
    """What an event costs before its team: rooms and delegates, less what the partner pays."""
    place = scenario.venues[venue].administration
    per_diem = scenario.administrations[place].per_diem
    each = [
        0 if home == place else scenario.fare(home, place) + per_diem * (len(days) + 2)
        for home in request.beneficiaries
    ]
    delegates = half_up(Fraction(request.delegates * sum(each), max(1, len(each))))
    rooms = scenario.venues[venue].day_cost * request.days
    return max(0, rooms + delegates - request.partner_contribution)


def event_cost(scenario: Scenario, event: Event) -> int:
    """What an event costs its fund."""
    request = scenario.requests[event.request]
    days = span(scenario, request, event.venue, event.first)
    return stay_cost(scenario, request, days, event.venue) + sum(
        mission_cost(scenario, expert, days, event.venue) for expert in event.experts
    )


@dataclass(frozen=True)
class Service:
    """How an expert serves in a seat; all false where the seat needs no accreditation."""

    full: bool = False
    pre: bool = False
    mentor: bool = False


def matches_seat(held: Accreditation, seat: Seat) -> bool:
    """Whether an accreditation has one of the seat's categories, and its topic or none."""
    return held.category in seat.categories and held.topic in (None, seat.topic)


def service(expert: Expert, seat: Seat, topic: str, days: range) -> Service | None:
    """How an expert would serve in a seat on some days; None without a matching accreditation."""
    if not seat.categories:
        return Service()
    matching = [
        held
        for held in expert.accreditations
        if matches_seat(held, seat) and held.covers(days)
    ]
    full = [held for held in matching if held.full]
    if full:
        return Service(full=True, mentor=any(held.topic in (None, topic) for held in full))
    return Service(pre=True) if matching else None


def suffices(served: Service | None, seat: Seat) -> bool:
    """Whether the way in which an expert would serve has the status that a seat asks for."""
    if not seat.categories:
        return True
    if served is None:
        return False
    return served.full if seat.status == "full" else served.pre or seat.status == "any"
