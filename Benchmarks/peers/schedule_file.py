"""Schedules as files, in the format of `Documentation/ScheduleFormat.md`."""

from __future__ import annotations

import json
from pathlib import Path

from events import Event, event_cost, span
from scenario import Scenario
from tables import date, day


def document(scenario: Scenario, events: list[Event]) -> dict:
    """A schedule with what a checker needs of it: the events, nothing claimed about levels."""
    order = list(scenario.requests)
    by_time = sorted(events, key=lambda event: (event.first, order.index(event.request)))
    return {
        "format": "mobilize-schedule/1",
        "events": [_event(scenario, event) for event in by_time],
    }


def _event(scenario: Scenario, event: Event) -> dict:
    request = scenario.requests[event.request]
    days = span(scenario, request, event.venue, event.first)
    return {
        "request": event.request,
        "first_day": date(days.start),
        "last_day": date(days.stop - 1),
        "venue": event.venue,
        "fund": event.fund,
        "cost": event_cost(scenario, event),
        "team": [
            {"role": request.seats[place].role, "expert": name}
            for place, name in sorted(event.team)
        ],
    }


def write(scenario: Scenario, events: list[Event], path: Path) -> None:
    """Writes a schedule."""
    path.write_text(json.dumps(document(scenario, events), indent=1) + "\n", encoding="utf-8")


def event_of(scenario: Scenario, stated: dict) -> Event:
    """A complete event as a file states it."""
    roles = [seat.role for seat in scenario.requests[stated["request"]].seats]
    team = sorted((roles.index(member["role"]), member["expert"]) for member in stated["team"])
    first = day(stated["first_day"])
    return Event(stated["request"], first, stated["venue"], stated["fund"], tuple(team))


def read(scenario: Scenario, path: Path) -> list[Event]:
    """The events of a complete schedule, also of one that the program wrote."""
    document = json.loads(path.read_text(encoding="utf-8"))
    return [event_of(scenario, stated) for stated in document["events"]]
