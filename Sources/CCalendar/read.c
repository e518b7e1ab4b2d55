#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

#include "ccalendar.h"

/// Put a field out, without the bytes that separate fields and records.
static void put(FILE *out, const char *text) {
  for (; text && *text; text++) fputc(*text == 0x1E || *text == 0x1F ? '?' : *text, out);
  fputc(0x1F, out);
}

static void put_property(FILE *out, icalproperty *property) {
  char *name = icalproperty_get_property_name_r(property);
  put(out, name);
  icalmemory_free_buffer(name);
  icalvalue *value = icalproperty_get_value(property);
  icalvalue_kind kind = icalvalue_isa(value);
  if (kind == ICAL_TEXT_VALUE || kind == ICAL_X_VALUE) {
    put(out, kind == ICAL_TEXT_VALUE ? icalvalue_get_text(value) : icalvalue_get_x(value));
  } else {
    char *text = icalproperty_get_value_as_string_r(property);
    put(out, text);
    if (text) icalmemory_free_buffer(text);
  }
}

static void put_component(FILE *out, icalcomponent *component) {
  icalproperty *property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY);
  for (; property; property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
    put_property(out, property);
  }
}

/// Parse a text that is one calendar; null when it is anything else.
static icalcomponent *parse(const char *text) {
  icalerror_set_errors_are_fatal(0);
  icalcomponent *calendar = icalparser_parse_string(text);
  if (calendar && icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
    icalcomponent_free(calendar);
    return NULL;
  }
  return calendar;
}

char *ccalendar_read(const char *text) {
  icalcomponent *calendar = parse(text);
  if (!calendar) return NULL;
  char *records = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&records, &size);
  if (out) {
    put_component(out, calendar);
    icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    while (event) {
      fputc(0x1E, out);
      put_component(out, event);
      event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT);
    }
    fclose(out);
  }
  icalcomponent_free(calendar);
  return records;
}

int ccalendar_faults(const char *text) {
  icalcomponent *calendar = parse(text);
  if (!calendar) return -1;
  int obeys = icalrestriction_check(calendar);
  int faults = icalcomponent_count_errors(calendar);
  icalcomponent_free(calendar);
  return obeys || faults ? faults : 1;
}
