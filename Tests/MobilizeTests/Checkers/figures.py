"""Compares every number and every day in a schedule's workbook with its schedule.json.

figures.py SCENARIO SCHEDULE.json SCHEDULE.xlsx

What each cell must hold is worked out from schedule.json, and from the scenario's tables where the
schedule says nothing (the kind of a request, the limits of an expert); no code is shared with mobilize.
Prints a line for each cell that holds something else, or a number of which nobody knows where it is
from, and exits with 1 if there is any; else how many numbers and days were compared.
"""

import csv
import datetime
import json
import math
import pathlib
import re
import sys

import openpyxl

Day = datetime.date.fromisoformat
ONE = datetime.timedelta(days=1)


def table(folder, name):
    path = pathlib.Path(folder, f"{name}.csv")
    if not path.exists():
        return []
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def number(text):
    return int(text) if text else None


def days(first, last):
    return {first + ONE * n for n in range((last - first).days + 1)}


def counted(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def travel(home, host):
    """The days of travel on each side: none within an administration, else by the distance."""
    if home["code"] == host["code"]:
        return 0
    places = [[math.radians(float(row[key])) for key in ("latitude", "longitude")] for row in (home, host)]
    (a, b), (c, d) = places
    half = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 1 if 2 * 6371 * math.asin(math.sqrt(half)) <= 9000 else 2


class Expected:
    """What the sheets must hold: values by the sheet, what names the row, and the column."""

    def __init__(self, folder, schedule):
        self.folder, self.schedule = folder, schedule
        settings = pathlib.Path(folder, "scenario.yaml").read_text(encoding="utf-8")
        self.period = [
            Day(re.search(rf"^{key}: *([0-9-]+)", settings, re.M)[1]) for key in ("first_day", "last_day")
        ]
        self.requests = {row["id"]: row for row in table(folder, "requests")}
        self.missions = list(self.missions_of_all())
        self.cells = {}
        for part in (self.overview, self.events, self.weeks, self.funds, self.experts,
                     self.administrations, self.targets, self.unmet, self.letters):
            part()

    def missions_of_all(self):
        """Each event's experts, with the days they are away."""
        places = {row["code"]: row for row in table(self.folder, "administrations")}
        homes = {row["id"]: places[row["administration"]] for row in table(self.folder, "experts")}
        hosts = {row["id"]: places[row["administration"]] for row in table(self.folder, "venues")}
        for event in self.schedule["events"]:
            for member in event["team"]:
                side = ONE * travel(homes[member["expert"]], hosts[event["venue"]])
                yield (event["request"], member["expert"], Day(event["first_day"]) - side,
                       Day(event["last_day"]) + side)

    def put(self, sheet, key, **values):
        for column, value in values.items():
            self.cells[sheet, str(key), column] = value

    def overview(self):
        file = self.schedule
        events, unmet, totals, run = (file[key] for key in ("events", "unmet", "totals", "run"))
        delivered = {event["request"] for event in events}
        self.put("overview", "requests delivered", B=len(delivered))
        self.put("overview", "requests", B=len(delivered) + len(unmet))
        cost = sum(event["cost"] for event in events)
        self.put("overview", "cost, in USD", B=cost)
        missed = sum(target["shortfall"] > 0 for target in totals["targets"])
        for name, count in (("unmet requests", len(unmet)), ("targets missed", missed)):
            if count:
                self.put("overview", name, B=count)
        for level in file["levels"]:
            self.put("overview", level["id"], B=level["value"])
            if level["bound"] is not None:
                self.put("overview", level["id"], C=level["bound"])
        wanted = counted(row["kind"] for row in self.requests.values() if row.get("status") != "cancelled")
        met = counted(self.requests[request]["kind"] for request in delivered)
        for kind, count in wanted.items():
            self.put("overview", kind, B=count, C=met.get(kind, 0), D=count - met.get(kind, 0))
        for month in totals["months"]:
            self.put("overview", month["month"], B=month["events"], C=month["cost"])
        for region in totals["subregions"]:
            self.put("overview", region["subregion"], B=region["requests"], C=region["events"])
        for key in ("seed", "iterations", "columns", "nodes"):
            self.put("overview", key, B=run[key])

    def events(self):
        for event in self.schedule["events"]:
            placed = {"first_day": Day(event["first_day"]), "last_day": Day(event["last_day"]),
                      "cost": event["cost"]}
            self.put("schedule", event["request"], **placed)
            for member in event["team"] or [{"role": None, "expert": None}]:
                self.put("assignments", f"{event['request']} {member['expert']}", **placed)

    def weeks(self):
        first, last = self.period
        monday = first - ONE * first.weekday()
        self.mondays = [monday + 7 * ONE * n for n in range((last - monday).days // 7 + 1)]
        for sheet in ("venues by week", "experts by week"):
            for monday in self.mondays:
                self.put(sheet, monday, Monday=monday)

    def funds(self):
        first = self.period[0]
        costs = {}
        for event in self.schedule["events"]:
            day = Day(event["first_day"])
            months = (day.year - first.year) * 12 + day.month - first.month
            key = event["fund"], months // 3 + 1
            costs[key] = costs.get(key, 0) + event["cost"]
        months = (self.period[1].year - first.year) * 12 + self.period[1].month - first.month
        quarters = range(1, months // 3 + 2)
        sums = {}
        for fund in self.schedule["totals"]["funds"]:
            row = {key: fund[key] for key in ("events", "budget", "committed", "left")}
            row |= {f"quarter {quarter}": costs.get((fund["fund"], quarter), 0) for quarter in quarters}
            self.put("funds", fund["fund"], **row)
            for key, value in row.items():
                sums.setdefault(key, []).append(value)
        limited = all(value is not None for value in sums["budget"])
        sums = {key: sum(values) for key, values in sums.items()
                if limited or key not in ("budget", "left")}
        self.put("funds", "Total", **sums)

    def experts(self):
        away, on = {}, {row["expert"]: row for row in self.schedule["totals"]["experts"]}
        for _, expert, first, last in self.missions:
            away.setdefault(expert, set()).update(days(first, last))
        period = days(*self.period)
        absent = {}
        for row in table(self.folder, "absences"):
            absent.setdefault(row["expert"], set()).update(
                days(Day(row["from"]), Day(row["until"] or row["from"])))
        rows = table(self.folder, "experts")
        for row in rows:
            expert, total = row["id"], on.get(row["id"], {"missions": 0, "days": 0})
            missions = away.get(expert, set()) & period
            gone = (absent.get(expert, set()) & period) - missions
            self.put("experts", expert, missions=total["missions"], days=total["days"],
                     max_missions=number(row.get("max_missions")), max_days=number(row.get("max_days")),
                     absent=len(gone), idle=len(period) - len(missions) - len(gone))
        self.put("experts", "Total", missions=sum(row["missions"] for row in on.values()),
                 days=sum(row["days"] for row in on.values()))

    def administrations(self):
        rows = self.schedule["totals"]["administrations"]
        for row in rows:
            values = {key: row[key] for key in ("missions", "days", "events", "hosted")}
            self.put("administrations", row["administration"], **values)
        for key in ("missions", "days", "hosted"):
            self.put("administrations", "Total", **{key: sum(row[key] for row in rows)})

    def targets(self):
        weights = {row["id"]: int(row.get("weight") or 1) for row in table(self.folder, "targets")}
        for row in self.schedule["totals"]["targets"]:
            self.put("targets", row["target"], reached=row["reached"], needed=row["needed"],
                     shortfall=row["shortfall"], weight=weights[row["target"]])

    def unmet(self):
        for unmet in self.schedule["unmet"]:
            request = self.requests[unmet["request"]]
            weight = number(request.get("weight")) or [16, 8, 4, 2, 1][int(request["priority"] or 3) - 1]
            if request.get("status") == "tentative":
                weight = -(-weight // 4)
            reasons = [
                f"{'' if reason['subject'] == 'placements' else reason['subject'] + ': '}{reason['text']}"
                f" ({reason['rule']}, {reason['count']:,})" for reason in unmet["reasons"]
            ]
            self.put("unmet", unmet["request"], weight=weight, reasons="\n".join(reasons))

    def letters(self):
        asked = {(ask["request"], ask["expert"]): (ask["first_day"], ask["last_day"])
                 for letter in self.schedule["letters"] for ask in letter["asks"]}
        for request, expert, first, last in self.missions:
            if (request, expert) in asked:
                self.put("letters", f"{request} {expert}", first_day=first, last_day=last)
                if tuple(map(Day, asked[request, expert])) != (first, last):
                    raise SystemExit(f"the letter for {expert} in {request} has other days: {first}, {last}")


def shown(book):
    """Every cell with a number or a day, by its sheet, what names its row, and its column."""
    for sheet in book:
        header = [cell.value for cell in next(sheet.iter_rows())]
        for row in sheet.iter_rows(min_row=1 if sheet.title == "overview" else 2):
            values = {str(name): cell.value for name, cell in zip(header, row)}
            key = row[0].value
            if sheet.title in ("assignments", "letters"):
                key = f"{values['request']} {values['expert']}"
            for name, cell in zip(header, row):
                column = cell.column_letter if sheet.title == "overview" else name
                value = cell.value
                if isinstance(value, datetime.datetime):
                    value = value.date()
                if isinstance(value, (int, float, datetime.date)) or column == "reasons":
                    yield (sheet.title, str(key), column), value
        if sheet.title.endswith("by week"):
            for name in header:
                if isinstance(name, datetime.datetime):
                    yield (sheet.title, str(name.date()), "Monday"), name.date()


def grid(book, expected):
    """Wrong cells of the sheets by week: an id stands in the weeks its days touch, and in no other."""
    places = {"venues by week": {}, "experts by week": {}}
    for event in expected.schedule["events"]:
        places["venues by week"].setdefault(event["venue"], []).append(
            (event["request"], Day(event["first_day"]), Day(event["last_day"])))
    for request, expert, first, last in expected.missions:
        places["experts by week"].setdefault(expert, []).append((request, first, last))
    for name, rows in places.items():
        sheet = book[name]
        for row in sheet.iter_rows(min_row=2):
            for monday, cell in zip(expected.mondays, row[2:]):
                here = {request for request, first, last in rows.get(row[0].value, [])
                        if first < monday + 7 * ONE and monday <= last}
                if set((cell.value or "").split()) != here:
                    yield f"{name}, {row[0].value}, {monday}: {cell.value} instead of {sorted(here)}"
        missing = set(rows) - {row[0].value for row in sheet.iter_rows(min_row=2)}
        if missing:
            yield f"{name}: {sorted(missing)} have no row"


def main(folder, schedule, workbook):
    expected = Expected(folder, json.loads(pathlib.Path(schedule).read_text(encoding="utf-8")))
    book = openpyxl.load_workbook(workbook, data_only=True)
    faults = list(grid(book, expected))
    found = {}
    for place, value in shown(book):
        if place in found and found[place] != value:
            faults.append(f"{place}: both {found[place]} and {value}")
        found[place] = value
    wanted = {place: value for place, value in expected.cells.items() if value is not None}
    for place in wanted.keys() | found.keys():
        if wanted.get(place) != found.get(place):
            faults.append(f"{place}: {found.get(place)} instead of {wanted.get(place)}")
    print("\n".join(sorted(faults)) if faults else f"{len(found)} numbers, days and reasons compared")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
