import { canonicalMeetingFile } from '#contract/canonical-meeting-file';
import type { FileItem, FileRole, FileRoom, FileSession, MeetingFile } from '#contract/meeting-file';
import { addDays } from '#time/calendar-date';
import fc from 'fast-check';

/** Texts as people write them, in the alphabets that the documents' fonts have, with what formats like to trip over. */
const words = fc.constantFrom(
  ...[
    'migration',
    'Ελλάδα',
    'Україна',
    'Nguyễn',
    'Źdźbło',
    "l'État",
    '<b>',
    '&amp;',
    '"quoted"',
    'a;b,c\\n',
    ': yes',
    '- no',
  ],
  ...['#', '%s', '${x}', '{{x}}', '|', '=1+1', 'é', 'ﬁ', '–', '…', '12', 'null', 'true', '2019-04-05', '~', '@', "''"],
);
const longWord = fc.integer({ min: 20, max: 60 }).map((times) => 'Unbroken'.repeat(times));
const word = fc.oneof({ weight: 40, arbitrary: words }, { weight: 1, arbitrary: longWord });
export const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const state = fc.constantFrom('toBeConfirmed', 'invited', 'confirmed', 'declined', undefined);

const two = (value: number): string => String(value).padStart(2, '0');

/** Sound meeting files in canonical form: 0 to `mostSessions` sessions over 1 to 3 days. */
export function meetingFiles({ mostSessions = 12 } = {}): fc.Arbitrary<MeetingFile> {
  return fc
    .record({
      days: fc.integer({ min: 1, max: 3 }),
      rooms: fc.array(room, { maxLength: 3 }),
      people: fc.array(person, { minLength: 1, maxLength: 6 }),
      // Without a size of its own, fast-check would seldom make a list of more than ten.
      sessions: fc.array(session, { maxLength: mostSessions, size: mostSessions > 50 ? 'max' : 'small' }),
      guides: fc.array(guide, { maxLength: 4 }),
      title: sentence,
      theme: optional(sentence),
      attribution: optional(fc.constantFrom('named', 'unnamed')),
      points: optional(fc.array(sentence, { minLength: 1, maxLength: 3 })),
      timeZone: fc.constantFrom('Europe/Zurich', 'Africa/Casablanca', 'Asia/Kathmandu', 'America/Sao_Paulo', 'Etc/UTC'),
    })
    .map((parts) => canonicalMeetingFile(assemble(parts)));
}

const room = fc.record({
  name: sentence,
  place: optional(sentence),
  seats: optional(fc.integer({ min: 1, max: 100_000 })),
  contact: optional(sentence),
});

const person = fc.record({
  honorific: optional(fc.constantFrom('Mr', 'Ms', 'H.E. Mr')),
  givenName: optional(sentence),
  familyName: sentence,
  postNominals: optional(fc.constantFrom('PhD', 'MP')),
  position: optional(sentence),
});

/** One in six names nobody. */
const role = fc.record({
  person: fc.option(fc.nat(), { freq: 6, nil: undefined }),
  capacity: optional(sentence),
  state,
  hiddenUntilConfirmed: optional(fc.boolean()),
});
const roles = fc.array(role, { maxLength: 3 });

const item = fc.record({
  kind: fc.constantFrom('statement', 'presentation', 'panel', 'discussion', 'groupReports'),
  title: optional(sentence),
  minutes: optional(fc.integer({ min: 1, max: 90 })),
  speakers: roles,
});

const group = fc.record({
  name: sentence,
  reportedAs: optional(sentence),
  room: optional(fc.nat()),
  coFacilitators: roles,
  rapporteurs: roles,
  noteTakers: roles,
});

const session = fc.record({
  kind: fc.constantFrom('opening', 'plenary', 'breakout', 'break', 'social', 'closing'),
  numbered: fc.boolean(),
  label: optional(sentence),
  title: sentence,
  qualifier: optional(sentence),
  day: fc.nat(),
  startMinute: fc.integer({ min: 7 * 60, max: 20 * 60 }),
  minutes: fc.integer({ min: 5, max: 180 }),
  room: optional(fc.nat()),
  moderators: roles,
  items: fc.array(item, { maxLength: 4 }),
  groups: fc.array(group, { maxLength: 4 }),
  reports: fc.boolean(),
  recommendationLimit: optional(fc.integer({ min: 1, max: 20 })),
  minutesUntilDue: optional(fc.integer({ min: 0, max: 240 })),
});

const guide = fc.record({
  sessions: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  title: optional(sentence),
  objectives: fc.array(sentence, { maxLength: 3 }),
  sets: fc.array(
    fc.record({
      session: fc.nat(),
      title: optional(sentence),
      questions: fc.array(fc.record({ text: sentence, parts: fc.array(sentence, { maxLength: 3 }) }), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
});

type Generated<A> = A extends fc.Arbitrary<infer T> ? T : never;

interface Parts {
  days: number;
  rooms: Omit<FileRoom, 'id'>[];
  people: Generated<typeof person>[];
  sessions: Generated<typeof session>[];
  guides: Generated<typeof guide>[];
  title: string;
  theme: string | undefined;
  attribution: 'named' | 'unnamed' | undefined;
  points: string[] | undefined;
  timeZone: string;
}

/** Dates without a change of clocks in any of the zones above. */
const firstDay = '2031-05-06';

const pick = <T>(list: readonly T[], index: number | undefined): T | undefined =>
  index === undefined ? undefined : list[index % list.length];

function assemble(parts: Parts): MeetingFile {
  const { days, title, theme, attribution, points, timeZone } = parts;
  const sessions = parts.sessions.map((_, index) => assembleSession(parts, index));
  return {
    format: 'grcp-meeting/1',
    meeting: {
      ...{ slug: 'generated', shortTitle: 'Generated', title, theme, timeZone, language: 'en' },
      startDate: firstDay,
      endDate: addDays(firstDay, days - 1),
      objective: points && { lead: title, items: points },
      attribution,
    },
    rooms: parts.rooms.map((one, index) => ({ id: `room-${index}`, ...one })),
    people: parts.people.map((one, index) => ({ id: `person-${index}`, ...one })),
    sessions: sessions.map((one, index) => ({ ...one, reportsTo: plenaryAfter(one, sessions, parts, index) })),
    guide: sessions.length === 0 ? [] : parts.guides.map((one) => assembleGuide(one, sessions)),
  };
}

function assembleSession(parts: Parts, index: number): FileSession {
  const { day, startMinute, minutes, numbered, reports, groups, items, moderators, room, ...others } =
    parts.sessions[index] ?? fail();
  const { recommendationLimit, minutesUntilDue, ...rest } = others;
  const date = addDays(firstDay, day % parts.days);
  const clock = (minute: number): string => `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  const roomId = (at: number | undefined): string | undefined =>
    parts.rooms.length === 0 || at === undefined ? undefined : `room-${at % parts.rooms.length}`;
  const rolesOf = (list: Generated<typeof roles>): FileRole[] =>
    list.map(({ person: at, ...one }) =>
      at === undefined ? { ...one, state: undefined } : { ...one, person: `person-${at % parts.people.length}` },
    );
  return {
    ...rest,
    id: `session-${index}`,
    number: numbered ? index + 1 : undefined,
    start: clock(startMinute),
    end: clock(startMinute + minutes),
    room: roomId(room),
    moderators: rolesOf(moderators),
    items: items.map((one): FileItem => ({ ...one, speakers: rolesOf(one.speakers) })),
    ...(rest.kind === 'breakout' && {
      groups: groups.map((one, at) => ({
        ...one,
        number: at + 1,
        room: roomId(one.room),
        coFacilitators: rolesOf(one.coFacilitators),
        rapporteurs: rolesOf(one.rapporteurs),
        noteTakers: rolesOf(one.noteTakers),
      })),
      recommendationLimit,
      outputsDue: minutesUntilDue === undefined ? undefined : clock(Math.min(startMinute + minutesUntilDue, 1439)),
    }),
  };
}

function plenaryAfter(one: FileSession, all: FileSession[], parts: Parts, index: number): string | undefined {
  if (one.kind !== 'breakout' || !parts.sessions[index]?.reports) return undefined;
  return all.find(({ kind, start }) => kind === 'plenary' && start >= one.end)?.id;
}

function assembleGuide(one: Generated<typeof guide>, sessions: FileSession[]) {
  const ids = [...new Set(one.sessions.map((at) => pick(sessions, at)?.id ?? fail()))];
  return {
    sessions: ids,
    title: one.title,
    objectives: one.objectives,
    questionSets: one.sets.map(({ session: at, ...set }) => ({ ...set, session: pick(ids, at) ?? fail() })),
  };
}

function fail(): never {
  throw new Error('unreachable: the list is not empty');
}
