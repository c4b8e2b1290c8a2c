import { addDays } from '#time/calendar-date';
import { formatOffset } from '#time/offset';
import { dateOf } from '#time/wall-time';
import { type OffsetPeriod, offsetPeriods } from '#time/zone-history';

/** Dates start in 1900; an onset before them stands for "always". */
const always = '1900-01-01T00:00';
const daysAround = 366;

/**
 * The VTIMEZONE of a zone (RFC 5545 §3.6.5) for events between two wall times: one observance for each period from a
 * year before to a year after, so that readers which want both a STANDARD and a DAYLIGHT find them. The observances are
 * those of `#time`, so that the calendar agrees with the pages and the documents; rules that look into the future are
 * left out, since they would also be applied to the past, where they did not hold.
 */
export function timeZoneComponent(zone: string, earliest: string, latest: string): string[] {
  const from = `${addDays(dateOf(earliest), -daysAround)}T00:00:00Z`;
  const until = `${addDays(dateOf(latest), daysAround)}T00:00:00Z`;
  const periods = offsetPeriods(zone, from, until);
  const standard = Math.min(...periods.map(({ offset }) => offset));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...periods.flatMap((period) => observance(period, period.offset > standard ? 'DAYLIGHT' : 'STANDARD')),
    'END:VTIMEZONE',
  ];
}

function observance({ offset, abbreviation, onset }: OffsetPeriod, kind: 'STANDARD' | 'DAYLIGHT'): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${(onset?.wallBefore ?? always).replace(/[-:]/g, '')}00`,
    `TZOFFSETFROM:${utcOffset(onset?.offsetBefore ?? offset)}`,
    `TZOFFSETTO:${utcOffset(offset)}`,
    `TZNAME:${abbreviation}`,
    `END:${kind}`,
  ];
}

/** RFC 5545 §3.3.14. */
function utcOffset(seconds: number): string {
  return formatOffset(seconds).replaceAll(':', '');
}
