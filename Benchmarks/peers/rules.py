"""The rules that one event meets or breaks alone, each as the ids of those it breaks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from entities import BaselineEvent, Decision, Request
from events import Event, matches_seat, mission, service, span, suffices
from scenario import Scenario


def past_event(scenario: Scenario, request: Request) -> BaselineEvent | None:
    """The baseline event that has begun and therefore stays, if there is one."""
    event = scenario.baseline.get(request.id)
    begun = event and event.first_day is not None and event.first_day < scenario.planning_date
    return event if begun else None


def _window(scenario: Scenario, request: Request, days: range) -> Iterator[str]:
    past = past_event(scenario, request)
    if past:
        if days.start != past.first_day:
            yield "requested-window"
        return
    inside = (
        max(scenario.first, request.earliest) <= days.start
        and days.stop - 1 <= min(scenario.last, request.latest)
        and (
            days.start >= scenario.first_new_day or days.start in scenario.given_days(request.id)
        )
    )
    if not inside:
        yield "requested-window"


def _working_days(scenario: Scenario, request: Request, days: range, venue: str) -> bool:
    place = scenario.administrations[scenario.venues[venue].administration]
    return place.works(days.start) and (request.days > 5 or all(place.works(day) for day in days))


def _calendar_covers(scenario: Scenario, request: Request, venue: str, scope: str) -> bool:
    held = scenario.administrations[scenario.venues[venue].administration]
    if scope == "all":
        return True
    if scope in scenario.administrations:
        return held.code == scope or (
            request.kind == "national" and scope in request.beneficiaries
        )
    return held.subregion == scope or (
        request.kind in ("national", "sub-regional")
        and any(scenario.administrations[code].subregion == scope for code in request.beneficiaries)
    )


def meets(days: range, other: range) -> bool:
    """Whether two spans share a day."""
    return days.start < other.stop and other.start < days.stop


def objections_to_venue(scenario: Scenario, request: Request, venue: str) -> Iterator[str]:
    """What bars a request from a venue on any day."""
    place = scenario.venues[venue]
    if request.status == "cancelled":
        yield "references"
    if request.venues:
        allowed = venue in request.venues
    elif request.kind == "national":
        allowed = place.administration in request.beneficiaries
    else:
        allowed = place.kind == "rtc"
    if not allowed:
        yield "venue-allowed"
    has_room = place.seats is None or place.seats >= request.participants
    if not (has_room and request.facilities <= place.facilities):
        yield "venue-fits"
    past = past_event(scenario, request)
    if past and past.venue not in (None, venue):
        yield "requested-window"
    if any(pin.venue not in (None, venue) for pin in pins(scenario, request)):
        yield "pinned"


def objections_to_stay(
    scenario: Scenario, request: Request, days: range, venue: str
) -> Iterator[str]:
    """What bars a request from a venue on some days, beyond what always does."""
    yield from _window(scenario, request, days)
    if not _working_days(scenario, request, days, venue):
        yield "working-days"
    if any(
        scope != "office" and meets(days, closed)
        and _calendar_covers(scenario, request, venue, scope)
        for closed, scope in scenario.calendar
    ):
        yield "calendar-clear"
    if not scenario.venues[venue].closed.isdisjoint(days):
        yield "venue-open"
    if any(pin.first_day not in (None, days.start) for pin in pins(scenario, request)):
        yield "pinned"


def pins(scenario: Scenario, request: Request) -> list[Decision]:
    """The pinned decisions on a request."""
    return [
        decision
        for decision in scenario.decisions
        if decision.request == request.id and decision.state == "pinned"
    ]


def objections_to_fund(
    scenario: Scenario, request: Request, days: range, venue: str, fund: str
) -> Iterator[str]:
    """What bars a fund from sponsoring a stay."""
    sponsor = scenario.funds[fund]
    place = scenario.venues[venue].administration
    accepted = (
        (not request.funds or fund in request.funds)
        and (not sponsor.kinds or request.kind in sponsor.kinds)
        and (not sponsor.topics or request.topic in sponsor.topics)
        and (not sponsor.beneficiaries or set(request.beneficiaries) <= sponsor.beneficiaries)
        and (not sponsor.venue_administrations or place in sponsor.venue_administrations)
        and (sponsor.first is None or sponsor.first <= days.start)
        and (sponsor.last is None or days.stop - 1 <= sponsor.last)
    )
    if not accepted:
        yield "fund-eligible"
    past = past_event(scenario, request)
    if past and past.fund not in (None, fund):
        yield "requested-window"
    if any(pin.fund not in (None, fund) for pin in pins(scenario, request)):
        yield "pinned"


def timeless_objections_to_member(
    scenario: Scenario, request: Request, place: int, name: str
) -> Iterator[str]:
    """What bars an expert from a seat on any day, anywhere."""
    seat, expert = request.seats[place], scenario.experts[name]
    if seat.categories and not any(matches_seat(held, seat) for held in expert.accreditations):
        yield "seat-qualified"
    if seat.organisations and expert.organisation not in seat.organisations:
        yield "seat-qualified"
    if seat.languages and not seat.languages & expert.languages:
        yield "seat-language"
    own = expert.organisation == "member" and expert.home in request.beneficiaries
    if own and request.kind == "national":
        yield "own-administration"
    past = past_event(scenario, request)
    if past and past.experts is not None and name not in past.experts:
        yield "requested-window"
    for decision in scenario.decisions:
        barred = decision.state == "declined" and name in (decision.experts or [])
        if decision.request == request.id and barred:
            yield "pinned"


def objections_to_member(
    scenario: Scenario, request: Request, days: range, venue: str, place: int, name: str
) -> Iterator[str]:
    """What bars an expert from a seat on some days at a venue, beyond what always does."""
    expert = scenario.experts[name]
    seat = request.seats[place]
    if not suffices(service(expert, seat, request.topic, days), seat):
        yield "seat-qualified"
    if scenario.venues[venue].administration in expert.not_to:
        yield "not-to"
    away = mission(scenario, name, days, venue)
    if not expert.absences.isdisjoint(away):
        yield "expert-available"
    if expert.organisation == "office" and any(
        scope == "office" and meets(away, closed) for closed, scope in scenario.calendar
    ):
        yield "calendar-clear"


def objections_to_team(scenario: Scenario, request: Request, event: Event) -> Iterator[str]:
    """What is wrong with a team as a whole."""
    filled = Counter(place for place, _ in event.team)
    for place, seat in enumerate(request.seats):
        if filled[place] > seat.count or (not seat.optional and filled[place] < seat.count):
            yield "seats-filled"
    if len(set(event.experts)) < len(event.team):
        yield "seats-filled"
    days = span(scenario, request, event.venue, event.first)
    serving = [
        service(scenario.experts[name], request.seats[place], request.topic, days)
        for place, name in event.team
    ]
    known = [one for one in serving if one]
    if any(one.pre for one in known) and not any(one.mentor for one in known):
        yield "mentor-present"
    for pin in pins(scenario, request):
        if not set(pin.experts or []) <= set(event.experts):
            yield "pinned"
    past = past_event(scenario, request)
    if past and past.experts is not None and not set(past.experts) <= set(event.experts):
        yield "requested-window"


def objections(scenario: Scenario, event: Event) -> set[str]:
    """Every rule that an event breaks by itself."""
    request = scenario.requests[event.request]
    days = span(scenario, request, event.venue, event.first)
    found = set(objections_to_venue(scenario, request, event.venue))
    found |= set(objections_to_stay(scenario, request, days, event.venue))
    found |= set(objections_to_fund(scenario, request, days, event.venue, event.fund))
    for place, name in event.team:
        found |= set(timeless_objections_to_member(scenario, request, place, name))
        found |= set(objections_to_member(scenario, request, days, event.venue, place, name))
    return found | set(objections_to_team(scenario, request, event))
