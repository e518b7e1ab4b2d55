"""Compares the numbers in the words of a report with its schedule.json.

words.py SCENARIO SCHEDULE.json REPORT.html

report.py looks up the numbers that say where they are from. These are the others: in sentences,
captions, labels for screen readers, and in titles that a pointer shows. Names and texts of the scenario and
of the schedule are left out; every number that remains must be one that is worked out here.
Prints a line for each that is not, and exits with 1 if there is any; else how many were compared.
"""

import html.parser
import json
import pathlib
import re
import sys

from figures import Day, Expected, counted, table

EMPTY = {"br", "input", "meta"}
SPAN = re.compile(r"(\d\d)(?: (\w{3}))?(?: (\d{4}))?(?:–(\d\d))? (\w{3}) (\d{4})")
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


class Node:
    def __init__(self, name, attributes, parent):
        self.name, self.attributes, self.parent = name, attributes, parent
        self.children, self.texts = [], []

    def all(self):
        yield self
        for child in self.children:
            yield from child.all()

    def select(self, name=None, **attributes):
        return [
            node for node in self.all()
            if name in (None, node.name)
            and all(value in (node.attributes.get(key.replace("_", "-")) or "").split()
                    for key, value in attributes.items())
        ]

    @property
    def text(self):
        return "".join(part if isinstance(part, str) else part.text for part in self.texts)

    def above(self, name):
        node = self
        while node and node.name != name:
            node = node.parent
        return node


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.root = self.here = Node("page", {}, None)
        self.feed(text)

    def handle_starttag(self, name, attributes):
        node = Node(name, dict(attributes), self.here)
        self.here.children.append(node)
        self.here.texts.append(node)
        if name not in EMPTY:
            self.here = node

    def handle_startendtag(self, name, attributes):
        self.handle_starttag(name, attributes)
        if name not in EMPTY:
            self.here = self.here.parent

    def handle_endtag(self, name):
        while self.here.parent and self.here.name != name:
            self.here = self.here.parent
        self.here = self.here.parent or self.here

    def handle_data(self, text):
        self.here.texts.append(text)


def span(first, last):
    """Days as the report writes them."""
    first, last = Day(first), Day(last)
    end = f"{last.day:02} {MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return end
    if first.year != last.year:
        return f"{first.day:02} {MONTHS[first.month - 1]} {first.year}–{end}"
    if first.month != last.month:
        return f"{first.day:02} {MONTHS[first.month - 1]}–{end}"
    return f"{first.day:02}–{end}"


def numbers(text):
    return [int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*", text)]


class Words:
    def __init__(self, folder, schedule, page):
        self.folder = folder
        self.file = json.loads(pathlib.Path(schedule).read_text(encoding="utf-8"))
        self.expected = Expected(folder, self.file)
        self.page = Page(pathlib.Path(page).read_text(encoding="utf-8")).root
        self.faults, self.count = [], 0
        self.done = set()
        self.homes = {row["id"]: row["administration"] for row in table(folder, "experts")}
        self.hosts = {row["id"]: row["administration"] for row in table(folder, "venues")}
        self.names = {row["code"]: row.get("name") or row["code"]
                      for row in table(folder, "administrations")}
        for part in (self.levels, self.kinds, self.strips, self.weights, self.load, self.map,
                     self.accredited, self.provenance, self.events, self.letters, self.rest):
            part()

    def expect(self, node, shown, wanted):
        """A text that is wholly explained."""
        self.done.add((id(node), shown if isinstance(shown, str) else None))
        self.count += 1
        if shown != wanted:
            self.faults.append(f"{node.name}: {shown!r} instead of {wanted!r}")

    def section(self, anchor):
        return self.page.select("section", id=anchor)[0]

    def rows(self, node):
        return [[cell for cell in row.children] for row in node.select("tr") if row.above("tbody")]

    def levels(self):
        kept = sum(self.weight(event["request"]) for event in self.file["events"])
        for row, level in zip(self.rows(self.section("headline").select("table")[0]), self.file["levels"]):
            gap = row[3]
            if level["bound"] is None or not re.search(r"\d", gap.text):
                continue
            base = kept if level["id"] == "unmet" else max(1, abs(level["value"]))
            share = 100 * (level["value"] - level["bound"]) / max(1, base)
            shown = float(re.search(r"[\d.]+", gap.text)[0])
            near = 0 < share < 0.1 if "under" in gap.text else abs(share - shown) <= 0.05
            self.expect(gap, gap.text, gap.text if near else f"{share} %")

    def weight(self, request):
        self.expected.schedule = {"unmet": [{"request": request, "reasons": []}]}
        self.expected.unmet()
        self.expected.schedule = self.file
        return self.expected.cells["unmet", request, "weight"]

    def kinds(self):
        for row in self.rows(self.section("headline").select("table")[1]):
            for cell, column in zip(row[1:], "BCD"):
                wanted = self.expected.cells.get(("overview", row[0].text, column), 0)
                self.expect(cell, cell.text, f"{wanted:,}")

    def strips(self):
        """What a strip is called has the numbers that are shown in it."""
        for strip in self.page.select("svg", **{"class": "strip"}):
            label = strip.attributes.get("aria-label", "")
            place = strip.above("section").attributes["id"]
            if place == "timeline":
                match = re.search(r": ([\d,]+) events?$", label)
                if match:
                    self.expect(strip, numbers(match[1])[0], len(strip.select("a", **{"class": "event"})))
            elif place in ("funds", "load"):
                shown = [number for node in strip.select("tspan") for number in numbers(node.text)]
                self.expect(strip, numbers(re.sub(r"^.*: ", "", label)), shown)

    def weights(self):
        total = 0
        for node, unmet in zip(self.section("unmet").select("article", **{"class": "unmet"}),
                               self.file["unmet"]):
            remark = node.select("span", **{"class": "soft"})[0]
            weight = self.weight(unmet["request"])
            total += weight
            kind = self.expected.requests[unmet["request"]]["kind"]
            self.expect(remark, remark.text, f"{kind}, weight {weight:,}")
        if total != self.file["levels"][2]["value"]:
            self.faults.append(f"the weights add up to {total}")

    def load(self):
        section = self.section("load")
        note = section.select("p")[0]
        rest = len(self.homes) - len(self.file["totals"]["experts"])
        match = re.search(r"([\d,]+) of the scenario's", note.text)
        self.expect(note, numbers(match[1])[0], rest)
        for node in section.select("tspan"):
            if "data-idle" in node.attributes:
                key = "experts", node.attributes["data-idle"], "idle"
                self.expect(node, node.text, f"{self.expected.cells[key]:,}")

    def map(self):
        flows, lent, hosted = {}, {}, {}
        for event in self.file["events"]:
            host = self.hosts[event["venue"]]
            hosted[host] = hosted.get(host, 0) + 1
            for member in event["team"]:
                home = self.homes[member["expert"]]
                lent[home] = lent.get(home, 0) + 1
                if home != host:
                    flows[home, host] = flows.get((home, host), 0) + 1

        def words(count, word):
            return f"{count:,} {word}" + ("" if count == 1 else "s")

        wanted = {f"{self.names[home]} to {self.names[host]}: {words(count, 'mission')}"
                  for (home, host), count in flows.items()}
        wanted |= {f"{self.names[place]}: {words(hosted.get(place, 0), 'event')} held, "
                   f"{words(lent.get(place, 0), 'mission')} by experts from there"
                   for place in lent.keys() | hosted.keys()}
        titles = [node for node in self.section("map").select("title") if re.search(r"\d", node.text)]
        shown = {node.text for node in titles}
        for node in titles:
            self.expect(node, node.text, node.text)
        for text in sorted(wanted ^ shown):
            self.faults.append(f"map: {text} is {'missing' if text in wanted else 'not so'}")
        for strip in self.section("map").select("svg", **{"class": "strip"}):
            self.expect(strip, strip.attributes["aria-label"],
                        f"Map: {words(sum(flows.values()), 'mission')} abroad, to "
                        f"{words(len(hosted), 'administration')}")

    def accredited(self):
        """Experts by where they come from, of those on a full accreditation and not of the WCO."""
        organisations = {row["id"]: row["organisation"] for row in table(self.folder, "experts")}
        wanted = {True: [], False: []}
        for event in self.file["events"]:
            experts = [member["expert"] for member in event["team"]
                       if (member["accreditation"] or "").endswith(":full")
                       and organisations[member["expert"]] != "wco"]
            origins = counted((organisations[expert], self.names[self.homes[expert]]) for expert in experts)
            if origins:
                is_national = self.expected.requests[event["request"]]["kind"] == "national"
                wanted[is_national].append(sorted(
                    f"{place if kind == 'member' else f'{kind} ({place})'} {count:,}"
                    for (kind, place), count in origins.items()))
        for node in self.section("accredited").select("table"):
            caption = node.select("caption")[0]
            rows = wanted[caption.text.startswith("National")]
            experts = sum(numbers(origin.rsplit(" ", 1)[1])[0] for row in rows for origin in row)
            self.expect(caption, numbers(caption.text), [len(rows), experts])
            shown = self.rows(node)
            for row in shown:
                self.done.add((id(row[2]), row[2].text))
            self.expect(node, sorted(sorted(re.split(r"(?<=\d), ", row[2].text)) for row in shown), sorted(rows))

    def provenance(self):
        facts = self.section("provenance").select("dd")
        texts = [node.text for node in facts]
        run, scenario = self.file["run"], self.file["scenario"]
        for place, wanted in ((1, scenario["hash"]), (3, run["version"]), (4, str(run["seed"]))):
            self.expect(facts[place], texts[place], wanted)

    def events(self):
        for row, event in zip(self.rows(self.section("schedule").select("table")[0]), self.file["events"]):
            self.expect(row[1], row[1].text, span(event["first_day"], event["last_day"]))
        tables = self.section("accredited").select("table")
        shown = sorted(row[1].text for node in tables for row in self.rows(node))
        days = {span(event["first_day"], event["last_day"]) for event in self.file["events"]}
        for text in shown:
            self.expect(self.page, text, text if text in days else "days of an event")

    def letters(self):
        asks = sorted((ask["request"], ask["role"], span(ask["first_day"], ask["last_day"]),
                       ", ".join(ask["substitutes"]) or "none")
                      for letter in self.file["letters"] for ask in letter["asks"])
        shown = [[cell.text for cell in row]
                 for node in self.section("letters").select("table") for row in self.rows(node)]
        self.expect(self.page, sorted((row[0], row[2], row[4], row[5]) for row in shown), asks)

    def known(self):
        """What is no number: names, titles and texts of the scenario and the schedule."""
        texts = set()
        for path in pathlib.Path(self.folder).glob("*.csv"):
            for row in table(self.folder, path.stem):
                texts.update(value for value in row.values() if isinstance(value, str))

        def walk(value):
            if isinstance(value, dict):
                for item in value.values():
                    walk(item)
            elif isinstance(value, list):
                for item in value:
                    walk(item)
            elif isinstance(value, str):
                texts.add(value)

        walk(self.file)
        return sorted((text for text in texts if re.search(r"[A-Za-z].*\d|\d.*[A-Za-z-]", text, re.S)),
                      key=len, reverse=True)

    def rest(self):
        known = self.known()
        for node in self.page.all():
            if node.name in ("style", "script") or node.above("style"):
                continue
            labels = [node.attributes["aria-label"]] if "aria-label" in node.attributes else []
            if node.name == "svg":
                # What stands behind the colon was compared with what is in the strip.
                labels = [re.sub(r": [^:]*$", "", label) for label in labels]
            inside = node
            while inside and "data-json" not in inside.attributes:
                inside = inside.parent
            if inside:
                continue
            for text in labels + [part for part in node.texts if isinstance(part, str)]:
                if not re.search(r"\d", text) or any((id(node), done) in self.done for done in (text, None)):
                    continue
                left = text
                for name in known:
                    if name in left:
                        left = left.replace(name, "")
                    if not re.search(r"\d", left):
                        break
                left = SPAN.sub("", left)
                # Facts of the scenario: how many administrations rest; degrees; months of an axis.
                left = re.sub(r"\d+ of \d+ administrations on holiday|\d+°|\b[A-Z][a-z]{2} \d{4}$", "", left)
                left = re.sub(r"^Quarter \d+$", "", left)
                if re.search(r"\d", left):
                    self.faults.append(f"{node.name}: nobody knows where {left!r} is from, in {text!r}")


def main(folder, schedule, page):
    words = Words(folder, schedule, page)
    print("\n".join(words.faults) if words.faults else f"{words.count} texts with numbers compared")
    return 1 if words.faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
