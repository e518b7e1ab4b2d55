"""Reads schedules out of the names of an exported program's columns.

The plain program has `x_REQUEST_DAY_VENUE_FUND` and `z_REQUEST_ROLE_EXPERT_DAY_VENUE_FUND`; ids may
hold underscores, so names are looked up, not taken apart. A program over events has `event_17` for
the 17th event of its file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from events import Event
from options import all_options
from scenario import Scenario
from schedule_file import event_of
from tables import date


class PlacementNames:
    """The columns of the plain program."""

    def __init__(self, scenario: Scenario) -> None:
        """Names everything that may be chosen."""
        self._events: dict[str, Event] = {}
        self._members: dict[str, tuple[Event, int, str]] = {}
        self._roles = {
            request.id: [seat.role for seat in request.seats]
            for request in scenario.requests.values()
        }
        for options in all_options(scenario):
            for index, stay in enumerate(options.stays):
                for fund in stay.funds:
                    event = Event(options.request.id, stay.days.start, stay.venue, fund, ())
                    self._events[self._name(event)] = event
            for candidate in options.candidates:
                for index in candidate.stays:
                    stay = options.stays[index]
                    for fund in stay.funds:
                        event = Event(
                            options.request.id, stay.days.start, stay.venue, fund, ()
                        )
                        name = self._member_name(event, candidate.place, candidate.expert)
                        self._members[name] = (event, candidate.place, candidate.expert)

    def _name(self, event: Event) -> str:
        return f"x_{event.request}_{date(event.first)}_{event.venue}_{event.fund}"

    def _member_name(self, event: Event, place: int, expert: str) -> str:
        role = self._roles[event.request][place]
        tail = f"{date(event.first)}_{event.venue}_{event.fund}"
        return f"z_{event.request}_{role}_{expert}_{tail}"

    def is_event(self, name: str) -> bool:
        """Whether a column stands for an event."""
        return name.startswith("x_")

    def events(self, chosen: Iterable[str]) -> list[Event]:
        """The events of the columns that are 1."""
        names = list(chosen)
        teams: dict[Event, list[tuple[int, str]]] = {
            self._events[name]: [] for name in names if name in self._events
        }
        for name in names:
            if name in self._members:
                event, place, expert = self._members[name]
                teams[event].append((place, expert))
        return [
            Event(event.request, event.first, event.venue, event.fund, tuple(sorted(team)))
            for event, team in teams.items()
        ]


class EventNames:
    """The columns of a program over the events of a file."""

    def __init__(self, scenario: Scenario, path: Path) -> None:
        """Reads the events."""
        stated = json.loads(path.read_text(encoding="utf-8"))["events"]
        self._events = {
            f"event_{number}": event_of(scenario, one) for number, one in enumerate(stated, 1)
        }

    def is_event(self, name: str) -> bool:
        """Whether a column stands for an event."""
        return name in self._events

    def events(self, chosen: Iterable[str]) -> list[Event]:
        """The events of the columns that are 1."""
        return [self._events[name] for name in chosen if name in self._events]
