#include <libical/ical.h>
#include <stdlib.h>
#include <string.h>

#include "ccalendar.h"

enum { FIELD_END = 0x1F, RECORD_END = 0x1E };

/// Cut the field off that a text begins with, and move on behind it.
static char *take_field(char **rest) {
  char *field = *rest, *end = strchr(field, FIELD_END);
  if (!end) return NULL;
  *end = 0;
  *rest = end + 1;
  return field;
}

static int is_extension(const char *name) { return strncmp(name, "X-", 2) == 0; }

/// A position such as `27.466667;89.641667`.
static icalvalue *new_position(const char *text) {
  char *rest;
  struct icalgeotype position = {.lat = strtod(text, &rest)};
  if (*rest != ';') return NULL;
  position.lon = strtod(rest + 1, NULL);
  return icalvalue_new_geo(position);
}

/// A value for a property; a day is eight digits where there could be a time.
///
/// "icalproperty_kind_to_value_kind" takes a position for one number. What an extension says is put
/// out with its commas as they are, so the caller leaves them out.
static icalvalue *new_value(icalproperty_kind property, const char *text) {
  if (property == ICAL_GEO_PROPERTY) return new_position(text);
  icalvalue_kind kind = icalproperty_kind_to_value_kind(property);
  if (kind == ICAL_TEXT_VALUE) return icalvalue_new_text(text);
  if (kind == ICAL_X_VALUE) return icalvalue_new_x(text);
  if (kind == ICAL_DATETIME_VALUE && strlen(text) == 8) kind = ICAL_DATE_VALUE;
  return icalvalue_new_from_string(kind, text);
}

static icalproperty *new_property(const char *name, const char *text) {
  icalproperty_kind kind =
      is_extension(name) ? ICAL_X_PROPERTY : icalproperty_string_to_kind(name);
  if (kind == ICAL_NO_PROPERTY) return NULL;
  icalvalue *value = new_value(kind, text);
  if (!value) return NULL;
  icalproperty *property = icalproperty_new(kind);
  if (kind == ICAL_X_PROPERTY) icalproperty_set_x_name(property, name);
  icalproperty_set_value(property, value);
  return property;
}

/// Add the properties of a record; returns whether the library took them all.
static int fill(icalcomponent *component, char *record) {
  while (*record) {
    char *name = take_field(&record);
    char *value = name ? take_field(&record) : NULL;
    icalproperty *property = value ? new_property(name, value) : NULL;
    if (!property) return 0;
    icalcomponent_add_property(component, property);
  }
  return 1;
}

static int fill_calendar(icalcomponent *calendar, char *records) {
  icalcomponent *component = calendar;
  while (records) {
    char *end = strchr(records, RECORD_END);
    if (end) *end = 0;
    if (!fill(component, records)) return 0;
    records = end && end[1] ? end + 1 : NULL;
    if (!records) break;
    component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_component(calendar, component);
  }
  return 1;
}

char *ccalendar_write(const char *records) {
  icalerror_set_errors_are_fatal(0);
  char *own = strdup(records);
  icalcomponent *calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
  char *text = NULL;
  if (own && fill_calendar(calendar, own)) text = icalcomponent_as_ical_string_r(calendar);
  icalcomponent_free(calendar);
  free(own);
  return text;
}

void ccalendar_free(char *text) { free(text); }
