"""Prints what openpyxl sees in a workbook: a line for each fact that a test compares."""

import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
print("sheets", *book.sheetnames)
requests = book["requests"]
header = {c.value: c for c in requests[1]}
print("frozen", requests.freeze_panes, "filter", requests.auto_filter.ref)
print("comment", header["days"].comment.text.replace("\n", " / "))
for name in ["id", "title", "days", "earliest"]:
    cell = requests.cell(2, header[name].column)
    print(name, cell.data_type, cell.number_format, cell.value)
for sheet, column in [("requests", "kind"), ("requests", "topic"), ("requests", "venues"), ("experts", "administration")]:
    ws = book[sheet]
    letter = next(c.column_letter for c in ws[1] if c.value == column)
    for rule in ws.data_validations.dataValidation:
        if letter + "2" in rule.sqref:
            print("choice", column, rule.type, rule.formula1, "enforced" if rule.showErrorMessage else "offered")
print("link", book["about"]["A11"].hyperlink.location)
print("widths", all(ws.column_dimensions["A"].width > 5 for ws in book))
formulas = sum(c.data_type == "f" for ws in book for row in ws for c in row)
print("formulas", formulas)
