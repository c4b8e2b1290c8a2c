"""Reads calendars with python3-icalendar: a JSON list of texts on stdin, a JSON list of what it understood on stdout."""

import json
import sys
from datetime import datetime, timezone

from icalendar import Calendar


def moment(value, zone):
    """A date as it is; a time as an instant, with the offsets of the file's VTIMEZONE and not of this system's data."""
    if not isinstance(value, datetime):
        return value.isoformat()
    if zone is not None and value.tzinfo is not timezone.utc and str(value.tzinfo) != "UTC":
        value = zone.localize(value.replace(tzinfo=None))
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def event(component, zone):
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
        "start": moment(component["DTSTART"].dt, zone),
        "end": moment(component["DTEND"].dt, zone),
        "stampedAt": moment(component["DTSTAMP"].dt, zone),
        "lastModified": moment(component["LAST-MODIFIED"].dt, zone),
    }


def calendar(text):
    components = Calendar.from_ical(text)
    zones = [component.to_tz() for component in components.walk("VTIMEZONE")]
    return {
        "name": str(components["NAME"]),
        "events": [event(component, zones[0] if zones else None) for component in components.walk("VEVENT")],
        "properties": [
            f"{component.name}.{name}"
            for component in components.walk()
            for name, value in component.property_items(recursive=False)
            if name not in ("BEGIN", "END")
        ],
    }


json.dump([calendar(text) for text in json.load(sys.stdin)], sys.stdout)
