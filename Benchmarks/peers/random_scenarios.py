"""Small random scenarios in which every rule and every level has something to say.

They are for comparing the program with the peers, not for measuring: a few requests, a few weeks.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path
from random import Random

from tables import date, day

FIRST = day("2019-01-07")
WEEKS = 14
KINDS = ["national", "sub-regional", "regional", "accreditation"]
CATEGORIES = ["ET", "TOA"]
TOPICS = ["VAL", "RISK", "PCA"]
LANGUAGES = ["en", "fr", "es"]
ORGANISATIONS = ["member", "wco", "office", "partner"]
REGIONS = ["NORTH", "SOUTH", "other"]

Row = dict[str, object]


class Maker:
    """Makes one scenario, the same one for the same seed."""

    def __init__(self, seed: int, requests: int) -> None:
        """Chooses everything; `write` puts it in a folder."""
        self.random = Random(seed)
        self.name = f"Random {seed}"
        self.last = FIRST + 7 * WEEKS - 1
        self.tables: dict[str, list[Row]] = {}
        self.places = [f"A{number}" for number in range(self.random.randint(4, 6))]
        self._places()
        self._experts()
        self._funds()
        self._teams()
        self.requests = [f"R{number}" for number in range(1, requests + 1)]
        self._requests()
        self._plans()
        self._decisions()

    def often(self, share: float) -> bool:
        """True with a probability."""
        return self.random.random() < share

    def some(self, of: list[str], share: float, least: int = 0) -> str:
        """A random part of a list, as a cell."""
        chosen = [one for one in of if self.often(share)]
        while len(chosen) < min(least, len(of)):
            chosen.append(self.random.choice([one for one in of if one not in chosen]))
        return " ".join(chosen)

    def maybe(self, share: float, value: object) -> object:
        """A value, or a blank."""
        return value if self.often(share) else ""

    def days(self, most: int) -> tuple[str, str]:
        """Some days of the period, as cells."""
        first = self.random.randint(FIRST, self.last)
        return date(first), date(first + self.random.randint(0, most))

    def _places(self) -> None:
        self.tables["administrations"] = [
            {
                "code": code,
                "subregion": REGIONS[index] if index < 3 else self.random.choice(REGIONS[:2]),
                "latitude": self.random.randint(-60, 60),
                "longitude": self.random.randint(-170, 170),
                "weekend": self.random.choice(["", "", "fri", "thu fri", "none", "sun"]),
                "contributor": self.random.choice(["yes", "no", ""]),
                "per_diem": self.random.randrange(0, 200, 10),
                "release_cap": self.maybe(0.3, self.random.randint(1, 2)),
            }
            for index, code in enumerate(self.places)
        ]
        self.tables["holidays"] = [
            {"administration": self.random.choice(self.places), "from": first, "until": last}
            for first, last in (self.days(2) for _ in range(6))
        ]
        self.tables["calendar"] = [
            {
                "from": first,
                "until": last,
                "event": "made up",
                "scope": self.random.choice(["", "all", "NORTH", "office", *self.places]),
            }
            for first, last in (self.days(4) for _ in range(3))
        ]
        self.tables["venues"] = [
            {
                "id": f"V{index}",
                "administration": code,
                "kind": self.random.choice(["rtc", "rtc", "national", "partner"]),
                "rooms": self.random.choice(["", 1, 2]),
                "seats": self.maybe(0.5, self.random.randint(15, 40)),
                "day_cost": self.maybe(0.7, self.random.randrange(0, 300, 25)),
                "max_events": self.maybe(0.3, self.random.randint(1, 3)),
                "facilities": self.some(["lab", "hall"], 0.5),
            }
            for index, code in enumerate(self.places)
        ]
        self.tables["closures"] = [
            {"venue": f"V{self.random.randrange(len(self.places))}", "from": first, "until": last}
            for first, last in (self.days(6) for _ in range(3))
        ]
        self.tables["fares"] = [
            {"from": one, "to": other, "fare": self.random.randrange(100, 3000, 50)}
            for one in self.places
            for other in self.places
            if one != other and self.often(0.3)
        ]

    def _experts(self) -> None:
        self.experts = [f"E{number}" for number in range(self.random.randint(5, 9))]
        self.tables["experts"] = [
            {
                "id": name,
                "organisation": self.random.choice(["member", "member", *ORGANISATIONS]),
                "administration": self.random.choice(self.places),
                "languages": self.some(LANGUAGES, 0.5, least=1),
                "max_missions": self.maybe(0.4, self.random.randint(1, 3)),
                "max_days": self.maybe(0.3, self.random.randint(8, 30)),
                "rest_days": self.maybe(0.3, self.random.randint(0, 7)),
                "not_to": self.maybe(0.2, self.random.choice(self.places)),
            }
            for name in self.experts
        ]
        self.tables["accreditations"] = [
            {
                "expert": name,
                "category": category,
                "topic": self.random.choice(["", *TOPICS]),
                "status": self.random.choice(["full", "", "pre"]),
                "from": self.maybe(0.2, self.days(0)[0]),
                "until": self.maybe(0.2, self.days(0)[0]),
            }
            for name in self.experts
            for category in CATEGORIES
            for _ in range(self.random.randint(0, 2))
        ]
        for row in self.tables["accreditations"]:
            if row["from"] and row["until"] and str(row["from"]) > str(row["until"]):
                row["from"] = ""
        self.tables["absences"] = [
            {"expert": self.random.choice(self.experts), "from": first, "until": last}
            for first, last in (self.days(10) for _ in range(4))
        ]
        self.tables["ratings"] = [
            {"expert": name, "topic": topic, "rating": self.random.choice(["3", "4.25", "4.8"])}
            for name in self.experts
            for topic in TOPICS
            if self.often(0.4)
        ]

    def _funds(self) -> None:
        self.funds = [f"F{number}" for number in range(self.random.randint(2, 3))]
        self.tables["funds"] = [
            {
                "id": name,
                "budget": self.maybe(0.8, self.random.randrange(3000, 20000, 500)),
                "from": self.maybe(0.2, date(FIRST + self.random.randint(0, 20))),
                "until": self.maybe(0.2, date(self.last - self.random.randint(0, 20))),
                "kinds": self.maybe(0.3, self.some(KINDS, 0.7, least=1)),
                "topics": self.maybe(0.3, self.some(TOPICS, 0.7, least=1)),
                "beneficiaries": self.maybe(0.2, self.some([*REGIONS[:2], "all"], 0.6)),
                "venue_administrations": self.maybe(0.2, self.some(self.places, 0.7)),
            }
            for name in self.funds
        ]

    def _teams(self) -> None:
        self.tables["teams"] = []
        for team in [*KINDS, "special"]:
            shapes = [("lead", False), ("second", self.often(0.6)), ("shadow", True)]
            for role, optional in shapes[: self.random.randint(1, 3)]:
                self.tables["teams"].append(self._seat(team, role, optional))

    def _seat(self, team: str, role: str, optional: bool) -> Row:
        return {
            "team": team,
            "role": role,
            "count": self.maybe(0.3, self.random.randint(1, 2)),
            "categories": self.maybe(0.85, self.some(CATEGORIES, 0.7, least=1)),
            "topic": self.maybe(0.1, self.random.choice(TOPICS)),
            "status": "pre" if role == "shadow" else self.random.choice(["", "any", "full"]),
            "organisations": self.maybe(0.3, self.some(ORGANISATIONS, 0.7, least=1)),
            "languages": self.maybe(0.2, self.some(LANGUAGES, 0.6, least=1)),
            "optional": "yes" if optional else "",
        }

    def _requests(self) -> None:
        self.tables["requests"] = []
        for name in self.requests:
            kind = self.random.choice(["national", "national", "national", *KINDS[1:]])
            length = self.random.choice([1, 2, 3, 3, 4, 5, 5, 7])
            first = self.random.randint(FIRST, self.last - 40)
            last = first + self.random.randint(length + 9, 34)
            members = self.places[:2] + self.places[3:]
            some = self.random.sample(members, self.random.choice([1, 1, 1, 2]))
            region = self.random.choice(["NORTH", "SOUTH"])
            self.tables["requests"].append(
                {
                    "id": name,
                    "title": f"Workshop {name}",
                    "kind": kind,
                    "beneficiaries": {
                        "national": " ".join(some),
                        "sub-regional": region,
                    }.get(kind, self.random.choice(["all", region])),
                    "topic": self.random.choice(TOPICS),
                    "days": length,
                    "participants": self.maybe(0.7, self.random.randint(10, 30)),
                    "delegates": self.maybe(0.2, self.random.randint(0, 4)),
                    "priority": self.maybe(0.8, self.random.randint(1, 5)),
                    "weight": self.maybe(0.1, self.random.randint(1, 20)),
                    "mandatory": self.maybe(0.2, "yes"),
                    "earliest": self.maybe(0.95, date(first)),
                    "latest": date(last),
                    "preferred": self.maybe(0.6, date(self.random.randint(first, last))),
                    "languages": self.maybe(0.6, self.some(LANGUAGES, 0.5, least=1)),
                    "venues": self.maybe(0.2, self.some([f"V{n}" for n in range(4)], 0.6)),
                    "funds": self.maybe(0.3, self.some(self.funds, 0.6)),
                    "facilities": self.maybe(0.15, self.random.choice(["lab", "hall"])),
                    "objectives": self.some(["1-a", "1-b"], 0.5),
                    "team": self.random.choice(["", "", "", "", "special", "none"]),
                    "partner_contribution": self.maybe(0.2, self.random.randrange(0, 2000, 100)),
                    "status": self.random.choice(["", "", "open", "tentative", "cancelled"]),
                }
            )

    def _plans(self) -> None:
        pairs = [
            (one, other)
            for index, one in enumerate(self.requests)
            for other in self.requests[index + 1 :]
        ]
        self.tables["sequences"] = [
            {
                "before": one,
                "after": other,
                "min_gap_days": self.maybe(0.7, self.random.randint(0, 9)),
            }
            for one, other in self.random.sample(pairs, min(len(pairs), self.random.randint(0, 2)))
        ]
        filters = [
            "", "kind=national", "topic=VAL|RISK", "objective=1-a", "subregion=NORTH", "quarter=1",
            "quarter=2", "kind=national quarter=1", "kind=national|regional objective=1-b",
        ]
        measures = ["events", "beneficiaries", "expert-share", "contributor-share"]
        self.tables["targets"] = []
        for number in range(self.random.randint(1, 4)):
            measure = self.random.choice(measures)
            percent = self.random.choice([33, 50, 75, 100])
            self.tables["targets"].append(
                {
                    "id": f"T{number}",
                    "measure": measure,
                    "filter": self.random.choice(filters),
                    "at_least": percent if "share" in measure else self.random.randint(1, 5),
                    "weight": self.maybe(0.5, self.random.randint(1, 4)),
                }
            )

    def _decisions(self) -> None:
        self.tables["decisions"] = []
        for row in self.tables["requests"]:
            if row["status"] == "cancelled" or not self.often(0.35):
                continue
            state = self.random.choice(["pinned", "released", "confirmed", "declined"])
            first = row["earliest"] or date(FIRST)
            first_day = date(day(str(first)) + self.random.randint(0, 12))
            known = state != "declined"
            people = self.random.sample(self.experts, self.random.randint(1, 2))
            give_experts = not known or self.often(0.2 if state == "pinned" else 0.5)
            give_day = known and (self.often(0.8) or not give_experts)
            self.tables["decisions"].append(
                {
                    "request": row["id"],
                    "first_day": first_day if give_day else "",
                    "venue": self.maybe(0.4, f"V{self.random.randint(0, 3)}") if known else "",
                    "fund": self.maybe(0.4, self.random.choice(self.funds)) if known else "",
                    "experts": " ".join(people) if give_experts else "",
                    "state": state,
                }
            )

    def settings(self) -> str:
        """The text of scenario.yaml, which JSON is too."""
        chance = self.random
        values: dict[str, object] = {
            "name": self.name,
            "first_day": date(FIRST),
            "last_day": date(self.last),
            "rest_days": chance.randint(0, 4),
            "office_capacity": chance.choice(["none", 1, 2]),
            "absorption_days": chance.choice(["none", 0, 7, 14, 30]),
            "attendance": chance.choice([0.5, 0.7, 1]),
            "fare": {"base": chance.randint(0, 300), "per_km": chance.choice([0, 0.1, 0.25])},
            "travel_days": chance.choice(
                [
                    [{"up_to_km": 9000, "days": 1}, {"days": 2}],
                    [{"up_to_km": 4000, "days": 0}, {"days": 1}],
                ]
            ),
            "quality": {
                "repeat_mission": chance.choice([0, 200, 1000]),
                "repeat_administration": chance.choice([0, 50, 400]),
                "conversion": chance.choice([0, 4000]),
                "rating_point": chance.choice([0, 150, 200]),
            },
        }
        if chance.random() < 0.3:
            values["planning_date"] = date(FIRST + chance.randint(0, 14))
            values["notice_weeks"] = chance.randint(0, 2)
        return "\n".join(f"{key}: {_plain(value)}" for key, value in values.items()) + "\n"

    def write(self, folder: Path) -> None:
        """Writes the scenario as a folder."""
        folder.mkdir(parents=True, exist_ok=True)
        for name in ["topics", "categories"]:
            ids = TOPICS if name == "topics" else CATEGORIES
            self.tables[name] = [{"id": one} for one in ids]
        for name, rows in self.tables.items():
            path = folder / f"{name}.csv"
            path.unlink(missing_ok=True)
            if rows:
                with path.open("w", encoding="utf-8", newline="") as file:
                    writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
                    writer.writeheader()
                    writer.writerows(rows)
        (folder / "scenario.yaml").write_text(self.settings(), encoding="utf-8")
        note = "Random and synthetic, made to compare programs.\n"
        (folder / "README.md").write_text(note, encoding="utf-8")


def _plain(value: object) -> str:
    """A value as YAML writes it: JSON, but dates and words without quotes."""
    return value if isinstance(value, str) else json.dumps(value)
