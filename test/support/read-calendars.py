"""Reads calendars with python3-icalendar: a JSON list of texts on stdin, a JSON list of what it understood on stdout."""

import json
import sys
from datetime import datetime, timezone

from icalendar import Calendar


def moment(time, zones):
    """A date as it is; a time as an instant, with the offsets of the file's VTIMEZONE and not of this system's data."""
    value = time.dt
    zone = zones.get(time.params.get("TZID"))
    if not isinstance(value, datetime):
        return value.isoformat()
    if zone is not None:
        value = zone.localize(value.replace(tzinfo=None))
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def event(component, zones):
    def text(name):
        return str(component.get(name, ""))

    categories = component.get("CATEGORIES")
    return {
        "uid": text("UID"),
        "sequence": int(component["SEQUENCE"]),
        "summary": text("SUMMARY"),
        "description": text("DESCRIPTION"),
        "location": text("LOCATION"),
        "url": text("URL"),
        "status": text("STATUS"),
        "transparency": text("TRANSP"),
        "categories": [str(name) for name in categories.cats] if categories else [],
        "start": moment(component["DTSTART"], zones),
        "end": moment(component["DTEND"], zones),
        "stampedAt": moment(component["DTSTAMP"], zones),
        "lastModified": moment(component["LAST-MODIFIED"], zones),
    }


def calendar(text):
    components = Calendar.from_ical(text)
    zones = {str(component["TZID"]): component.to_tz() for component in components.walk("VTIMEZONE")}
    return {
        "name": str(components.get("NAME", "")),
        "events": [event(component, zones) for component in components.walk("VEVENT")],
        "properties": [
            f"{component.name}.{name}"
            for component in components.walk()
            for name, value in component.property_items(recursive=False)
            if name not in ("BEGIN", "END")
        ],
    }


json.dump([calendar(text) for text in json.load(sys.stdin)], sys.stdout)
