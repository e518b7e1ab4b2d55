#ifndef CCALENDAR_H
#define CCALENDAR_H

/// Calendars of events after RFC 5545, written, read and judged by libical.
///
/// A calendar goes in and comes out as records separated by the byte 0x1E: first the calendar itself,
/// then each event. A record is names and values of properties in turn, each followed by the byte
/// 0x1F. Values are plain text: escaping and folding are the library's.
///
/// Everything the library allocates is freed before a function returns; what is returned is the
/// caller's, to be given to `ccalendar_free`.

/// The calendar of these records; null when the library refuses a property.
char *ccalendar_write(const char *records);

/// The records of a calendar; null when the text is none.
char *ccalendar_read(const char *text);

/// How many faults the library finds in a calendar; -1 when the text is none.
int ccalendar_faults(const char *text);

/// Frees what a function returned; null is allowed.
void ccalendar_free(char *text);

#endif
