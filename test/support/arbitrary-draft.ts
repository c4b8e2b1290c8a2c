import type { RoleKind } from '#contract/fields';
import { meetingFileFormat, type FileRole, type FileSession, type MeetingFile } from '#contract/meeting-file';
import fc from 'fast-check';

const people = ['ana', 'bo', 'cy', 'dee'];
const rooms = ['hall', 'blue', 'green'];

const held: fc.Arbitrary<FileRole> = fc.record(
  {
    person: fc.constantFrom(...people),
    state: fc.constantFrom('toBeConfirmed', 'invited', 'confirmed', 'declined'),
  },
  { requiredKeys: ['person'] },
);
const vacant: fc.Arbitrary<FileRole> = fc.record(
  { capacity: fc.constantFrom('Chair', 'Co-Chair') },
  { requiredKeys: [] },
);
const role = fc.oneof({ weight: 5, arbitrary: held }, { weight: 1, arbitrary: vacant });
const roles = fc.array(role, { maxLength: 2 });
const room = fc.constantFrom(...rooms);

const item = fc.record(
  { kind: fc.constant('panel' as const), speakers: roles, minutes: fc.integer({ min: 1, max: 60 }) },
  { requiredKeys: ['kind'] },
);

const group = fc.record(
  { name: fc.constant('Group'), room, coFacilitators: roles, rapporteurs: roles, noteTakers: roles },
  { requiredKeys: ['name'] },
);

/** Wall times in quarters of an hour, on the two days of the meeting and on those around them. */
const wall = (day: number, quarter: number): string => {
  const hour = String(8 + Math.floor(quarter / 4)).padStart(2, '0');
  return `2031-05-${String(5 + day).padStart(2, '0')}T${hour}:${String((quarter % 4) * 15).padStart(2, '0')}`;
};

const session = fc
  .record({
    kind: fc.constantFrom('opening', 'plenary', 'breakout', 'breakout', 'break', 'social', 'closing'),
    day: fc.constantFrom(0, 1, 1, 1, 2, 3),
    at: fc.integer({ min: 0, max: 24 }),
    quarters: fc.integer({ min: 1, max: 12 }),
    room: fc.option(room, { nil: undefined }),
    moderators: roles,
    items: fc.array(item, { maxLength: 2 }),
    groups: fc.array(group, { maxLength: 3 }),
    reportsTo: fc.option(fc.nat(9), { nil: undefined }),
  })
  .map(({ kind, day, at, quarters, groups, reportsTo, ...rest }): Omit<FileSession, 'id' | 'title'> => ({
    ...rest,
    ...{ kind: kind, start: wall(day, at), end: wall(day, at + quarters) },
    ...(kind === 'breakout' && {
      groups: groups.map((one, index) => ({ number: index + 1, ...one })),
      reportsTo: reportsTo === undefined ? undefined : `session-${reportsTo}`,
    }),
  }));

/**
 * Drafts of a meeting on 6 and 7 May 2031 in Zurich, with every mistake that a draft can have while it is edited: sessions on
 * other days, at the same time, in the same room, with the same people; reports to anything.
 */
export const arbitraryDraft: fc.Arbitrary<MeetingFile> = fc
  .record({
    sessions: fc.array(session, { maxLength: 10 }),
    guide: fc.array(
      fc.record({ of: fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }), asked: fc.array(fc.boolean()) }),
      { maxLength: 3 },
    ),
  })
  .map(({ sessions, guide }) => ({
    format: meetingFileFormat,
    meeting: {
      ...{ slug: 'generated', shortTitle: 'Generated', title: 'Generated', language: 'en', timeZone: 'Europe/Zurich' },
      ...{ startDate: '2031-05-06', endDate: '2031-05-07' },
    },
    rooms: rooms.map((id) => ({ id, name: id })),
    people: people.map((id) => ({ id, familyName: id })),
    sessions: sessions.map((one, index) => ({ id: `session-${index}`, title: `Session ${index}`, ...one })),
    guide: guide.map(({ of, asked }) => ({
      sessions: of.map((index) => `session-${index}`),
      questionSets: of.map((index, place) => ({
        session: `session-${index}`,
        questions: asked[place] === true ? [{ text: 'Why?' }] : [],
      })),
    })),
  }));

/** Every role of a session with its kind and the key of its place. */
export function everyRole({
  id,
  moderators = [],
  items = [],
  groups = [],
}: FileSession): [RoleKind, string, FileRole][] {
  const of = (kind: RoleKind, place: string, roles: readonly FileRole[] = []) =>
    roles.map((role): [RoleKind, string, FileRole] => [kind, place, role]);
  return [
    ...of('moderator', id, moderators),
    ...items.flatMap(({ speakers }) => of('speaker', id, speakers)),
    ...groups.flatMap(({ number, coFacilitators, rapporteurs, noteTakers }) => [
      ...of('coFacilitator', `${id}:${number}`, coFacilitators),
      ...of('rapporteur', `${id}:${number}`, rapporteurs),
      ...of('noteTaker', `${id}:${number}`, noteTakers),
    ]),
  ];
}
