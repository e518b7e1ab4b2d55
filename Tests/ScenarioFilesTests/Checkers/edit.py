"""Edits a workbook with openpyxl in the ways people do: one file for each way."""

import datetime
import sys
import warnings
from pathlib import Path

import openpyxl

source, folder = sys.argv[1], Path(sys.argv[2])
warnings.simplefilter("ignore")


def place(sheet, name):
    """The number of a column by its header."""
    return next(c.column for c in sheet[1] if c.value == name)


def put(book, sheet, row, name, value):
    book[sheet].cell(row, place(book[sheet], name)).value = value


def title(book):
    sheet = book["requests"]
    sheet.insert_rows(1)
    sheet["A1"] = "What was asked for"
    sheet.merge_cells("A1:E1")


def blanks(book):
    sheet = book["requests"]
    sheet.insert_rows(3, 2)
    for row in range(40, 60):
        sheet.cell(row, 1).font = openpyxl.styles.Font(bold=True)
        sheet.cell(row, 2).value = "  "


def reverse(book):
    book._sheets.reverse()


def own(book):
    sheet = book["requests"]
    last = sheet.max_column + 1
    for row, value in enumerate(["remarks", "=1+1", "#N/A", datetime.time(9, 30), True], 1):
        sheet.cell(row, last).value = value
    book.create_sheet("notes")["A1"] = "=NOW()"


def beyond(book):
    book["funds"].cell(2, book["funds"].max_column + 1).value = "who wrote this?"


def hide(book):
    book["requests"].row_dimensions[3].hidden = True
    book["requests"].row_dimensions[4].hidden = True
    book["fares"].sheet_state = "hidden"


def rename(old, new):
    def edit(book):
        book[old].title = new
    return edit


def settings(key, value):
    def edit(book):
        sheet = book["settings"]
        row = next((r for r in range(1, 60) if sheet.cell(r, 1).value == key), 50)
        sheet.cell(row, 1).value = key
        sheet.cell(row, 2).value = value
    return edit


def settings_again(book):
    book["settings"]["A60"], book["settings"]["B60"] = "first_day", datetime.date(2019, 1, 7)


def cell(sheet, row, name, value):
    return lambda book: put(book, sheet, row, name, value)


CASES = {
    "unchanged": lambda book: None,
    "title": title,
    "blanks": blanks,
    "reverse": reverse,
    "own": own,
    "capitals": rename("requests", " Requests"),
    "near": rename("ratings", "rating"),
    "hidden": hide,
    "beyond": beyond,
    "word": cell("requests", 3, "days", "two"),
    "float": cell("requests", 2, "days", 5.0),
    "half": cell("requests", 2, "days", 4.5),
    "truth": cell("requests", 2, "mandatory", True),
    "spaces": cell("requests", 2, "kind", "  national \n"),
    "iso": cell("requests", 2, "earliest", "2019-01-14"),
    "backwards": cell("requests", 2, "earliest", "14/01/2019"),
    "time": cell("requests", 2, "earliest", datetime.datetime(2019, 1, 14, 9, 30)),
    "midnight": cell("requests", 2, "earliest", datetime.datetime(2019, 1, 14)),
    "clock": cell("requests", 2, "earliest", datetime.time(9, 30)),
    "number": cell("requests", 2, "earliest", 43479),
    "thousands": cell("funds", 2, "budget", "5,000"),
    "formula": cell("funds", 2, "budget", "=2500*2"),
    "reference": cell("funds", 2, "budget", "#REF!"),
    "unknown": cell("requests", 2, "topic", "VALL"),
    "merged": lambda book: book["requests"].merge_cells("I2:I3"),
    "setting": settings("rest_days", "three"),
    "key": settings("rest_day", 3),
    "weights": settings("priority_weights", "[16, 8, 4, 2]"),
    "flow": settings("priority_weights", "[16, 8, 4"),
    "group": settings("travel_days", "[{up_to_km: 9000, days: 1}, {days: 2}]"),
    "escaping": lambda book: book["what-ifs"].__setitem__("A2", "../../escaped.yaml"),
    "copy": lambda book: setattr(book.copy_worksheet(book["requests"]), "title", "requests (2)"),
    "again": settings_again,
    "gone": lambda book: book.remove(book["teams"]),
}

names = sys.argv[3:] or CASES
for name in names:
    book = openpyxl.load_workbook(source)
    CASES[name](book)
    book.save(folder / f"{name}.xlsx")
