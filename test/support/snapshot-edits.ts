import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import fc from 'fast-check';

type Leaf = null | boolean | number | string;
type Json = Leaf | Json[] | { [key: string]: Json };
type Edit = (snapshot: MeetingSnapshot) => MeetingSnapshot;

const kinds = [
  ['opening', 'plenary', 'breakout', 'break', 'social', 'closing'],
  ['statement', 'presentation', 'panel', 'discussion', 'groupReports'],
];

/** One small edit of any place of a snapshot's content: a value, an element of a list taken out, doubled or put elsewhere. */
export const snapshotEdits: fc.Arbitrary<Edit> = fc
  .record({ at: fc.nat(), how: fc.nat(), text: fc.constantFrom('x', 'other words', '12') })
  .map(({ at, how, text }) => (snapshot) => {
    const copy = structuredClone(snapshot);
    const places = placesIn({ meeting: copy.meeting, sessions: copy.sessions, guide: copy.guide });
    const place = places[at % places.length];
    if (place) edit(place, how, text);
    return copy;
  });

type Place = { list: Json[] } | { object: Record<string, Json>; key: string; value: Leaf };

function placesIn(value: Json): Place[] {
  if (Array.isArray(value)) return [{ list: value }, ...value.flatMap(placesIn)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' ? placesIn(inner) : [{ object: value, key, value: inner }],
  );
}

function edit(place: Place, how: number, text: string): void {
  if ('list' in place) editList(place.list, how);
  else place.object[place.key] = edited(place.key, place.value, how, text);
}

function editList(list: Json[], how: number): void {
  const at = Math.floor(how / 3) % Math.max(1, list.length);
  const [element] = list.slice(at, at + 1);
  if (element === undefined) return;
  if (how % 3 === 0) list.splice(at, 1);
  else if (how % 3 === 1) list.push(...list.splice(at, 1));
  else if (typeof element === 'string') list.splice(at, 0, `${element} again`);
}

/** What a value becomes where it is not any text: what comes out is still a snapshot. */
const otherValues: Record<string, (how: number) => string> = {
  slug: (how) => (how % 2 === 0 ? 'other' : 'another'),
  language: (how) => (how % 2 === 0 ? 'fr' : 'es'),
  timeZone: () => 'Asia/Tokyo',
  startDate: (how) => `2031-06-0${1 + (how % 9)}`,
  endDate: (how) => `2031-06-0${1 + (how % 9)}`,
  start: (how) => `2031-05-0${1 + (how % 9)}T09:${10 + (how % 50)}`,
  end: (how) => `2031-05-0${1 + (how % 9)}T12:${10 + (how % 50)}`,
  startsAt: (how) => `2031-05-06T09:${10 + (how % 50)}:00Z`,
  endsAt: (how) => `2031-05-06T12:${10 + (how % 50)}:00Z`,
};

function edited(key: string, value: Leaf, how: number, text: string): Leaf {
  if (typeof value === 'number') return value + 1 + (how % 3);
  const known = key === 'kind' ? kinds.find((list) => list.includes(String(value))) : undefined;
  return known?.[how % known.length] ?? otherValues[key]?.(how) ?? `${String(value)} ${text}`;
}
