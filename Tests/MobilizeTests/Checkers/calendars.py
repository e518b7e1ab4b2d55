"""Reads every calendar of a folder with the package icalendar, and prints what is in it.

A line for each entry: file, UID, SEQUENCE, STATUS, first day, day after the last, transparency.
Ends with 1 where the package finds an error, or an entry lacks what RFC 5545 asks for.
"""

import pathlib
import sys

import icalendar

folder = pathlib.Path(sys.argv[1])
faults = []
for path in sorted(folder.rglob("*.ics")):
    name = path.relative_to(folder).as_posix()
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    for part in calendar.walk():
        faults += [f"{name}: {error}" for error in part.errors]
    for event in calendar.walk("VEVENT"):
        missing = [key for key in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE",
                                   "STATUS", "TRANSP", "DESCRIPTION") if key not in event]
        faults += [f"{name}: no {key}" for key in missing]
        if missing:
            continue
        if not event["DTSTART"].dt < event["DTEND"].dt:
            faults.append(f"{name}: {event['UID']} ends before it begins")
        print(name, event["UID"], int(event["SEQUENCE"]), event["STATUS"], event["DTSTART"].dt,
              event["DTEND"].dt, event["TRANSP"], sep="\t")
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
