"""Prints the cells of a workbook as openpyxl reads them, or edits some of them.

workbook.py FILE                            a line for each row: sheet, row, values
workbook.py FILE TARGET SHEET CELL VALUE …  saves it with other values; SHEET - - deletes a sheet,
                                            and what formulas amounted to is left out
"""

import datetime
import sys

import openpyxl

if len(sys.argv) == 2:
    book = openpyxl.load_workbook(sys.argv[1], data_only=True)
    for sheet in book:
        for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
            values = [value.date().isoformat() if isinstance(value, datetime.datetime) else
                      "" if value is None else str(value) for value in row]
            text = "\t".join(value.replace("\n", " / ") for value in values).rstrip("\t")
            print(sheet.title, number, text, sep="\t")
else:
    book = openpyxl.load_workbook(sys.argv[1])
    edits = sys.argv[3:]
    for sheet, cell, value in zip(edits[::3], edits[1::3], edits[2::3]):
        if cell == "-":
            del book[sheet]
            continue
        try:
            value = int(value) if value.isdigit() else datetime.date.fromisoformat(value)
        except ValueError:
            value = value or None
        book[sheet][cell] = value
    book.save(sys.argv[2])
