"""The tables and settings of a scenario folder, as they are written.

Nothing is computed here: `scenario.py` gives the rows a meaning. Written from the documentation of
the format, not from the program's code, so that both readers check each other.
"""

from __future__ import annotations

import csv
import datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import yaml

Row = dict[str, str]

DEFAULTS: dict[str, Any] = {
    "currency": "USD",
    "planning_date": "first_day",
    "notice_weeks": "0",
    "priority_weights": ["16", "8", "4", "2", "1"],
    "travel_days": [{"up_to_km": "9000", "days": "1"}, {"days": "2"}],
    "rest_days": "3",
    "fare": {"base": "200", "per_km": "0.1"},
    "attendance": "0.7",
    "office_capacity": "none",
    "absorption_days": "14",
    "quality": {
        "cost": "1",
        "week_from_preferred": "300",
        "empty_optional_seat": "4000",
        "rating_point": "200",
        "unrated": "4",
        "repeat_mission": "200",
        "repeat_administration": "50",
        "conversion": "4000",
    },
    "disruption": {
        "moved": "6",
        "week": "1",
        "venue": "4",
        "fund": "1",
        "expert": "3",
        "released": "3",
        "confirmed": "10",
    },
    "engine": {"name": "auto", "seed": "1"},
}


def read_table(folder: Path, name: str) -> list[Row]:
    """The rows of a table, blanks as empty texts; none where the file is missing."""
    path = folder / f"{name}.csv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [
            {key.strip(): (value or "").strip() for key, value in row.items() if key}
            for row in csv.DictReader(file)
        ]
    return [row for row in rows if any(row.values())]


def read_settings(folder: Path) -> dict[str, Any]:
    """The settings over their defaults; every value is text, so that decimals stay exact."""
    text = (folder / "scenario.yaml").read_text(encoding="utf-8-sig")
    given: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader) or {}
    settings: dict[str, Any] = {}
    for key in {**DEFAULTS, **given}:
        default, value = DEFAULTS.get(key), given.get(key)
        if isinstance(default, dict):
            settings[key] = {**default, **(value or {})}
        else:
            settings[key] = default if value is None else value
    return settings


def day(text: str) -> int:
    """A date as a day's number."""
    return datetime.date.fromisoformat(text).toordinal()


def date(number: int) -> str:
    """A day's number as a date."""
    return datetime.date.fromordinal(number).isoformat()


def words(row: Row, column: str) -> list[str]:
    """A list separated by blanks or `;`."""
    return row.get(column, "").replace(";", " ").split()


def whole(row: Row, column: str) -> int | None:
    """A whole number, or None for a blank."""
    return int(row[column]) if row.get(column) else None


def number(row: Row, column: str, blank: int) -> int:
    """A whole number, or what a blank means."""
    return int(row[column]) if row.get(column) else blank


def flag(row: Row, column: str) -> bool:
    """Yes or no; a blank is no."""
    return row.get(column, "").lower() == "yes"


def days(row: Row) -> range:
    """The days from `from` to `until`; a blank `until` is one day."""
    first = day(row["from"])
    return range(first, day(row.get("until") or row["from"]) + 1)


def optional_day(row: Row, column: str) -> int | None:
    """A day's number, or None for a blank."""
    return day(row[column]) if row.get(column) else None


def half_up(value: Fraction) -> int:
    """The nearest whole number, halves upwards."""
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)


def up(value: Fraction) -> int:
    """The least whole number not below."""
    return -(-value.numerator // value.denominator)
