"""Reads a report as people do: by mouse, by keyboard, on a phone, in the dark, on paper.

Looks every number up in the schedule.json beside it.
Prints a line for each thing that is wrong, and exits with 1 if there is any.
"""

import json
import pathlib
import shutil
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

OVERLAPS = """(selector) => {
  const boxes = [...document.querySelectorAll(selector)].map((node) => node.getBoundingClientRect())
    .filter((box) => box.width > 0);
  let count = 0;
  boxes.forEach((one, i) => boxes.slice(i + 1).forEach((other) => {
    const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    // A line of letters is less high than its box.
    if (width > 1 && height > 4) count += 1;
  }));
  return count;
}"""


FOLDS = {
    "count": len,
    "sum": lambda values: sum(value or 0 for value in values),
    "positive": lambda values: sum(value > 0 for value in values),
    None: lambda values: values[0],
}


def values(file, places):
    """The values at JSON pointers, in which * stands for every member of a list."""
    found = []
    for place in places.split():
        here = [file]
        for step in place.split("/")[1:]:
            here = [
                member
                for value in here
                for member in (
                    value if step == "*"
                    else [value[int(step) if isinstance(value, list) else step]]
                )
            ]
        found += here
    return found


class Reader:
    def __init__(self, browser, url):
        self.browser = browser
        self.url = url
        self.faults = []

    def expect(self, holds, fault):
        if not holds:
            self.faults.append(fault)

    def open(self, width, scheme="light", scripts=True):
        page = self.browser.new_page(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            java_script_enabled=scripts,
        )
        page.on("console", lambda line: self.expect(False, f"console: {line.text}"))
        page.on("pageerror", lambda error: self.expect(False, f"script: {error}"))
        page.on(
            "request",
            lambda request: self.expect(
                request.url.split("#")[0] == self.url, f"network: {request.url}"
            ),
        )
        page.goto(self.url)
        return page

    def numbers(self, page, file):
        shown = page.eval_on_selector_all(
            "[data-json]",
            "all => all.map(one => [one.dataset.json, one.dataset.fold, one.textContent])",
        )
        self.expect(len(shown) > 50, f"only {len(shown)} numbers can be looked up")
        for place, fold, text in shown:
            value = FOLDS[fold](values(file, place))
            written = "no limit" if value is None else f"{value:,}"
            self.expect(text == written, f"{place} is {written}, not {text}")

    def switches(self, page):
        for rows in ["venue", "expert", "subregion"]:
            page.check(f"input[name=rows][value={rows}]")
            shown = page.eval_on_selector_all(
                ".timeline", "all => all.filter(one => one.offsetHeight).map(one => one.dataset.rows)"
            )
            self.expect(shown == [rows], f"rows {rows}: {shown} are shown")
            self.expect(
                page.evaluate(OVERLAPS, ".timeline .bar-name, .timeline .bar") == 0,
                f"rows {rows}: names or bars cover each other",
            )
        fills = {}
        for colour in ["kind", "fund"]:
            page.check(f"input[name=colour][value={colour}]")
            fills[colour] = page.eval_on_selector_all(
                ".timeline .bar", "all => all.map(one => getComputedStyle(one).fill)"
            )
            legends = page.eval_on_selector_all(
                "[data-legend]", "all => all.filter(one => one.offsetHeight).map(one => one.dataset.legend)"
            )
            self.expect(legends == [colour], f"colour {colour}: legends {legends} are shown")
        self.expect(fills["kind"] != fills["fund"], "colours don't change")

    def keyboard(self, page):
        page.check("input[name=rows][value=subregion]")
        events = page.locator(".timeline:not([hidden]) a.event")
        details = page.locator("#details")
        page.focus("input[name=colour][value=fund]")
        for _ in range(3):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.matches('a.event')"):
                break
        focused = "document.activeElement.getAttribute('aria-label')"
        first = page.evaluate(focused)
        self.expect(first == events.first.get_attribute("aria-label"), f"Tab led to {first}")
        self.expect(details.is_visible(), "focus shows no details")
        page.keyboard.press("ArrowRight")
        second = page.evaluate(focused)
        self.expect(second == events.nth(1).get_attribute("aria-label"), "the arrow went wrong")
        request = second.split(",")[0]
        self.expect(request in details.inner_text(), f"details don't tell of {request}")
        page.keyboard.press("Escape")
        self.expect(details.is_hidden(), "Escape leaves the details")
        page.keyboard.press("Enter")
        page.wait_for_function("document.activeElement.matches('#schedule-table tr')")
        row = page.evaluate("document.activeElement.cells[0].textContent")
        self.expect(row == request, f"Enter on {request} led to {row}")
        events.first.hover()
        self.expect(details.is_visible(), "the mouse shows no details")
        page.mouse.move(1, 1)

    def table(self, page):
        cells = "all => all.filter(row => !row.hidden).map(row => row.cells[{}].textContent)"
        rows = "#schedule-table tbody tr"
        page.click("#schedule-table thead button >> text=Cost")
        numbers = lambda: [
            int(text.replace(",", "").replace("?", "0"))
            for text in page.eval_on_selector_all(rows, cells.format(6))
        ]
        self.expect(numbers() == sorted(numbers()), "not sorted by cost")
        page.click("#schedule-table thead button >> text=Cost")
        self.expect(numbers() == sorted(numbers(), reverse=True), "not sorted the other way")
        order = page.get_attribute("#schedule-table thead th:nth-child(7)", "aria-sort")
        self.expect(order == "descending", f"aria-sort is {order}")
        requests = page.eval_on_selector_all(rows, cells.format(0))
        page.fill("#search", f"{requests[-1].lower()} zzzz")
        self.expect(page.eval_on_selector_all(rows, cells.format(0)) == [], "found what is not there")
        page.fill("#search", requests[-1].lower())
        found = page.eval_on_selector_all(rows, cells.format(0))
        self.expect(requests[-1] in found and len(found) < len(requests), f"search found {found}")
        self.expect(page.inner_text("#found").startswith(f"{len(found)} of "), "the count is wrong")
        page.fill("#search", "")

    def judge(self, page, how):
        width = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
        self.expect(width[0] <= width[1], f"{how}: {width[0]} pixels wide")
        for violation in Axe().run(page).response["violations"]:
            places = [node["target"] for node in violation["nodes"][:3]]
            self.expect(
                violation["impact"] not in ("serious", "critical"),
                f"{how}: {violation['impact']}: {violation['help']}: {places}",
            )

    def paper(self, page):
        page.emulate_media(media="print", color_scheme="dark")
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        self.expect(ground == "rgb(255, 255, 255)", f"paper is {ground}")
        cut = page.eval_on_selector_all(
            "tr, .strip", "all => all.filter(one => getComputedStyle(one).breakInside !== 'avoid').length"
        )
        self.expect(cut == 0, f"{cut} rows can be cut")
        self.expect(page.pdf(prefer_css_page_size=True).startswith(b"%PDF"), "not printed")


    def without_scripts(self, page):
        shown = page.locator(".timeline").filter(visible=True).count()
        self.expect(shown == 3, f"without scripts {shown} timelines are shown")
        tools = page.locator(".script").filter(visible=True).count()
        self.expect(tools == 0, f"without scripts {tools} tools are shown that do nothing")


def main(path):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        reader = Reader(browser, f"file://{path}")
        page = reader.open(1280)
        schedule = pathlib.Path(path).with_name("schedule.json").read_text(encoding="utf-8")
        reader.numbers(page, json.loads(schedule))
        reader.switches(page)
        reader.keyboard(page)
        reader.table(page)
        reader.expect(
            page.evaluate(OVERLAPS, "#map text.place") == 0, "names on the map cover each other"
        )
        reader.judge(page, "at a desk")
        reader.paper(page)
        page = reader.open(320, "dark")
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        reader.expect(ground == "rgb(20, 24, 29)", f"the dark is {ground}")
        reader.judge(page, "on a phone in the dark")
        reader.without_scripts(reader.open(1280, scripts=False))
        browser.close()
    print("\n".join(reader.faults))
    return 1 if reader.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
