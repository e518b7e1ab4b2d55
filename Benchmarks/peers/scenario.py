"""A scenario folder, read independently of the program: who and what there is, and what it costs.

Days are numbers (`datetime.date.toordinal`), amounts whole units of the scenario's currency.
"""

from __future__ import annotations

import json
import math
from fractions import Fraction
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import tables
from entities import (
    Accreditation, Administration, BaselineEvent, Decision, Expert, Fund, Request, Seat, Target,
    Venue,
)
from tables import Row, day, days, flag, number, optional_day, read_table, up, whole, words

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
LEVELS = ["mandatory", "commitments", "unmet", "targets", "disruption", "quality"]
EARTH_RADIUS_KM = 6371


class Scenario:
    """All there is, and what follows from it."""

    def __init__(self, folder: Path, baseline: Path | None = None) -> None:
        """Reads a folder; `baseline` is an earlier schedule.json."""
        self.folder = Path(folder)
        self.settings = tables.read_settings(self.folder)
        self.first = day(self.settings["first_day"])
        self.last = day(self.settings["last_day"])
        self.quality = {key: Fraction(value) for key, value in self.settings["quality"].items()}
        self.disruption = {key: int(value) for key, value in self.settings["disruption"].items()}
        self.office_capacity = self._number_or_none("office_capacity")
        self.absorption_days = self._number_or_none("absorption_days")
        self._read_places()
        self._read_experts()
        self._read_funds()
        self._read_requests()
        self._read_plans()
        self.baseline_file = baseline
        self.baseline = self._read_baseline(baseline)

    def _rows(self, table: str) -> list[Row]:
        return read_table(self.folder, table)

    def _number_or_none(self, key: str) -> int | None:
        value = self.settings[key]
        return None if value == "none" else int(value)

    def _read_places(self) -> None:
        self.administrations: dict[str, Administration] = {}
        for row in self._rows("administrations"):
            weekend = words(row, "weekend") or ["sat", "sun"]
            self.administrations[row["code"]] = Administration(
                code=row["code"],
                subregion=row["subregion"],
                latitude=float(row["latitude"]),
                longitude=float(row["longitude"]),
                weekend={WEEKDAYS.index(name) for name in weekend if name != "none"},
                contributor=flag(row, "contributor"),
                per_diem=number(row, "per_diem", 0),
                release_cap=whole(row, "release_cap"),
            )
        for row in self._rows("holidays"):
            self.administrations[row["administration"]].holidays.update(days(row))
        self.venues = {
            row["id"]: Venue(
                id=row["id"],
                administration=row["administration"],
                kind=row["kind"],
                rooms=number(row, "rooms", 1),
                seats=whole(row, "seats"),
                day_cost=number(row, "day_cost", 0),
                max_events=whole(row, "max_events"),
                facilities=set(words(row, "facilities")),
            )
            for row in self._rows("venues")
        }
        for row in self._rows("closures"):
            self.venues[row["venue"]].closed.update(days(row))
        self.calendar = [(days(row), row.get("scope") or "all") for row in self._rows("calendar")]
        self.fares = {(row["from"], row["to"]): int(row["fare"]) for row in self._rows("fares")}

    def _read_experts(self) -> None:
        rest = int(self.settings["rest_days"])
        self.experts = {
            row["id"]: Expert(
                id=row["id"],
                organisation=row["organisation"],
                home=row["administration"],
                languages=set(words(row, "languages")),
                max_missions=whole(row, "max_missions"),
                max_days=whole(row, "max_days"),
                rest_days=number(row, "rest_days", rest),
                not_to=set(words(row, "not_to")),
            )
            for row in self._rows("experts")
        }
        for row in self._rows("accreditations"):
            self.experts[row["expert"]].accreditations.append(
                Accreditation(
                    category=row["category"],
                    topic=row.get("topic") or None,
                    full=(row.get("status") or "full") == "full",
                    first=optional_day(row, "from"),
                    last=optional_day(row, "until"),
                )
            )
        for row in self._rows("absences"):
            self.experts[row["expert"]].absences.update(days(row))
        for row in self._rows("ratings"):
            self.experts[row["expert"]].ratings[row["topic"]] = Fraction(row["rating"])

    def _read_funds(self) -> None:
        self.funds = {
            row["id"]: Fund(
                id=row["id"],
                budget=whole(row, "budget"),
                first=optional_day(row, "from"),
                last=optional_day(row, "until"),
                kinds=set(words(row, "kinds")),
                topics=set(words(row, "topics")),
                beneficiaries=set(self._codes(words(row, "beneficiaries"))),
                venue_administrations=set(self._codes(words(row, "venue_administrations"))),
            )
            for row in self._rows("funds")
        }

    def _codes(self, names: list[str]) -> list[str]:
        """The administrations of codes, sub-regions or `all`, each once."""
        found: dict[str, None] = {}
        for name in names:
            if name in self.administrations:
                found[name] = None
                continue
            for place in self.administrations.values():
                everyone = name == "all" and place.subregion != "other"
                if everyone or place.subregion == name:
                    found[place.code] = None
        return list(found)

    def _read_requests(self) -> None:
        weights = [int(weight) for weight in self.settings["priority_weights"]]
        teams: dict[str, list[Row]] = {}
        for row in self._rows("teams"):
            teams.setdefault(row["team"], []).append(row)
        self.requests = {}
        for row in self._rows("requests"):
            beneficiaries = self._codes(words(row, "beneficiaries"))
            team = row.get("team") or row["kind"]
            members = [] if team == "none" else teams.get(team, [])
            self.requests[row["id"]] = Request(
                id=row["id"],
                kind=row["kind"],
                beneficiaries=beneficiaries,
                topic=row["topic"],
                days=int(row["days"]),
                participants=number(row, "participants", 0),
                delegates=number(row, "delegates", self._delegates(row["kind"], beneficiaries)),
                weight=number(row, "weight", weights[number(row, "priority", 3) - 1]),
                mandatory=flag(row, "mandatory"),
                earliest=optional_day(row, "earliest") or self.first,
                latest=optional_day(row, "latest") or self.last,
                preferred=optional_day(row, "preferred"),
                venues=words(row, "venues"),
                funds=words(row, "funds"),
                facilities=set(words(row, "facilities")),
                objectives=set(words(row, "objectives")),
                seats=[self._seat(seat, row) for seat in members],
                partner_contribution=number(row, "partner_contribution", 0),
                status=row.get("status") or "open",
            )

    def _delegates(self, kind: str, beneficiaries: list[str]) -> int:
        if kind == "national":
            return len(beneficiaries)
        return up(Fraction(self.settings["attendance"]) * len(beneficiaries))

    @staticmethod
    def _seat(row: Row, request: Row) -> Seat:
        return Seat(
            role=row["role"],
            count=number(row, "count", 1),
            categories=set(words(row, "categories")),
            topic=row.get("topic") or request["topic"],
            status=row.get("status") or "any",
            organisations=set(words(row, "organisations")),
            languages=set(words(row, "languages") or words(request, "languages")),
            optional=flag(row, "optional"),
        )

    def _read_plans(self) -> None:
        self.sequences = [
            (row["before"], row["after"], max(1, number(row, "min_gap_days", 1)))
            for row in self._rows("sequences")
        ]
        self.targets = [
            Target(
                id=row["id"],
                measure=row["measure"],
                filter={
                    key: set(values.split("|"))
                    for key, values in (term.split("=", 1) for term in words(row, "filter"))
                },
                at_least=int(row["at_least"]),
                weight=number(row, "weight", 1),
            )
            for row in self._rows("targets")
        ]
        self.decisions = [
            Decision(
                request=row["request"],
                first_day=optional_day(row, "first_day"),
                venue=row.get("venue") or None,
                fund=row.get("fund") or None,
                experts=words(row, "experts") or None,
                state=row["state"],
            )
            for row in self._rows("decisions")
        ]

    def _read_baseline(self, path: Path | None) -> dict[str, BaselineEvent]:
        """The given schedule's events, else the released and confirmed decisions."""
        decided = {
            decision.request: decision
            for decision in self.decisions
            if decision.state in ("released", "confirmed")
        }
        if path is None:
            return {id: BaselineEvent(**vars(decision)) for id, decision in decided.items()}
        document: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
        events: dict[str, BaselineEvent] = {}
        for event in document["events"]:
            experts = [member["expert"] for member in event["team"]]
            events[event["request"]] = BaselineEvent(
                request=event["request"],
                first_day=day(event["first_day"]) if event["first_day"] else None,
                venue=event["venue"],
                fund=event["fund"],
                experts=None if None in experts else experts,
                state=decided[event["request"]].state if event["request"] in decided else "draft",
            )
        return events

    @cached_property
    def planning_date(self) -> int:
        """Events begun before it stay as they are."""
        text = self.settings["planning_date"]
        return self.first if text == "first_day" else day(text)

    @cached_property
    def first_new_day(self) -> int:
        """The planning date and the notice: no new event begins before."""
        return self.planning_date + 7 * int(self.settings["notice_weeks"])

    def open_requests(self) -> list[Request]:
        """The requests that are not cancelled."""
        return [request for request in self.requests.values() if request.status != "cancelled"]

    def given_days(self, request: str) -> set[int]:
        """The first days that decisions or the baseline give a request."""
        found = [
            decision.first_day
            for decision in self.decisions
            if decision.request == request and decision.state != "declined"
        ]
        if request in self.baseline:
            found.append(self.baseline[request].first_day)
        return {first for first in found if first is not None}

    @lru_cache(maxsize=None)
    def distance(self, one: str, other: str) -> int:
        """Great-circle kilometres between two gateways, rounded."""
        a, b = self.administrations[one], self.administrations[other]
        north_a, north_b = math.radians(a.latitude), math.radians(b.latitude)
        east = math.radians(b.longitude - a.longitude)
        chord = (
            math.sin((north_b - north_a) / 2) ** 2
            + math.cos(north_a) * math.cos(north_b) * math.sin(east / 2) ** 2
        )
        return math.floor(2 * EARTH_RADIUS_KM * math.asin(math.sqrt(min(1, chord))) + 0.5)

    @lru_cache(maxsize=None)
    def fare(self, home: str, to: str) -> int:
        """A round trip."""
        if home == to:
            return 0
        if (home, to) in self.fares:
            return self.fares[home, to]
        price = self.settings["fare"]
        return up(Fraction(price["base"]) + Fraction(price["per_km"]) * self.distance(home, to))

    @lru_cache(maxsize=None)
    def travel_days(self, home: str, to: str) -> int:
        """The days of travel on each side of a mission."""
        if home == to:
            return 0
        for band in self.settings["travel_days"]:
            if "up_to_km" not in band or self.distance(home, to) <= Fraction(band["up_to_km"]):
                return int(band["days"])
        raise ValueError(f"no travel band fits {home}-{to}")
