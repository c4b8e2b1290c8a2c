import { dateOf } from '#time/wall-time';
import { resolveWallTime } from '#time/zone';
import type { FileRole, FileSession, MeetingFile } from './meeting-file.js';
import { again, type Loose, type Path, placed, problemAt, repeated } from './file-places.js';
import { type Problem, printPath } from './problem.js';

export type LooseMeetingFile = Loose<MeetingFile>;
type LooseSession = Loose<FileSession>;

/** The rules of a meeting file that hold between fields. The order is that of the file's parts. */
export function meetingFileProblems(file: LooseMeetingFile): Problem[] {
  return [
    ...dateProblems(file),
    ...duplicateProblems(file),
    ...sessionProblems(file),
    ...roomProblems(file),
    ...placingProblems(file),
    ...personProblems(file),
    ...guideProblems(file),
  ];
}

function sessionsOf(file: LooseMeetingFile): [LooseSession, Path][] {
  return [...placed(file.sessions, ['sessions'])];
}

function dateProblems({ meeting }: LooseMeetingFile): Problem[] {
  const { startDate, endDate } = meeting ?? {};
  if (startDate === undefined || endDate === undefined || endDate >= startDate) return [];
  return [problemAt(['meeting', 'endDate'], endDate, `a date not before startDate, ${startDate}`)];
}

function duplicateProblems(file: LooseMeetingFile): Problem[] {
  return [
    ...repeated([...placed(file.rooms, ['rooms'])], 'id'),
    ...repeated([...placed(file.people, ['people'])], 'id'),
    ...repeated([...placed(file.mechanisms, ['mechanisms'])], 'id'),
    ...repeated(sessionsOf(file), 'id'),
    ...alikeIds(sessionsOf(file)),
    ...repeated(sessionsOf(file), 'number'),
    ...sessionsOf(file).flatMap(([session, path]) =>
      repeated([...placed(session.groups, [...path, 'groups'])], 'number'),
    ),
  ];
}

/** In addresses and file names the two would be told apart by case alone. */
function alikeIds(sessions: [LooseSession, Path][]): Problem[] {
  return again(sessions, ({ id }) => id?.toLowerCase())
    .filter(([{ id }, , [earlier]]) => id !== earlier.id)
    .map(([{ id }, path, [, earlier]]) =>
      problemAt([...path, 'id'], id, `an id that differs from that of ${printPath(earlier)} in more than case`),
    );
}

function sessionProblems(file: LooseMeetingFile): Problem[] {
  const sessions = sessionsOf(file);
  // Of two with one id, which is a problem of its own, the first.
  const byId = new Map(sessions.map(([session]) => [session.id, session] as const).reverse());
  return sessions.flatMap(([session, path]) => [
    ...timeProblems(file, session, path),
    ...breakoutProblems(file, byId, session, path),
  ]);
}

function timeProblems({ meeting }: LooseMeetingFile, session: LooseSession, path: Path): Problem[] {
  const { start, end } = session;
  const problems = [
    ...wallTimeProblems(meeting, start, [...path, 'start']),
    ...wallTimeProblems(meeting, end, [...path, 'end']),
  ];
  if (start !== undefined && end !== undefined && end <= start) {
    problems.push(problemAt([...path, 'end'], end, `a time after the session's start, ${start}`));
  }
  return problems;
}

function wallTimeProblems(meeting: LooseMeetingFile['meeting'], wall: string | undefined, path: Path): Problem[] {
  if (wall === undefined) return [];
  const { startDate, endDate, timeZone } = meeting ?? {};
  if (isOutside(dateOf(wall), startDate, endDate)) {
    return [problemAt(path, wall, `a time on the meeting's dates, ${startDate ?? ''} to ${endDate ?? ''}`)];
  }
  const { kind } = timeZone === undefined ? { kind: 'exact' } : resolveWallTime(wall, timeZone);
  if (kind === 'gap') {
    return [problemAt(path, wall, `a time that exists in ${timeZone ?? ''}; the clocks go forward over it`)];
  }
  if (kind === 'ambiguous') {
    return [problemAt(path, wall, `a time that occurs once in ${timeZone ?? ''}; the clocks go back over it`)];
  }
  return [];
}

/** Dates that are wrong themselves say nothing about others. */
function isOutside(date: string, first: string | undefined, last: string | undefined): boolean {
  return first !== undefined && last !== undefined && first <= last && (date < first || date > last);
}

function breakoutProblems(
  { meeting }: LooseMeetingFile,
  sessions: ReadonlyMap<string | undefined, LooseSession>,
  session: LooseSession,
  path: Path,
): Problem[] {
  const { kind, groups, wishes, reportsTo, recommendationLimit, outputsDue } = session;
  if (kind === undefined || kind === 'breakout') {
    return [...reportingProblems(sessions, session, path), ...dueProblems(meeting, session, path)];
  }
  return Object.entries({ groups, wishes, reportsTo, recommendationLimit, outputsDue })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => problemAt([...path, key], value, `no ${key}: the session is no breakout`));
}

function reportingProblems(
  sessions: ReadonlyMap<string | undefined, LooseSession>,
  { reportsTo, end }: LooseSession,
  path: Path,
): Problem[] {
  if (reportsTo === undefined) return [];
  const expected = 'the id of a later plenary session in this file';
  const target = sessions.get(reportsTo);
  const isPlenary = target !== undefined && (target.kind ?? 'plenary') === 'plenary';
  const isLater = end === undefined || target?.start === undefined || target.start >= end;
  return isPlenary && isLater ? [] : [problemAt([...path, 'reportsTo'], reportsTo, expected)];
}

function dueProblems(meeting: LooseMeetingFile['meeting'], { start, outputsDue }: LooseSession, path: Path): Problem[] {
  const place = [...path, 'outputsDue'];
  const problems = wallTimeProblems(meeting, outputsDue, place);
  if (start !== undefined && outputsDue !== undefined && outputsDue < start) {
    problems.push(problemAt(place, outputsDue, `a time not before the session's start, ${start}`));
  }
  return problems;
}

function roomProblems(file: LooseMeetingFile): Problem[] {
  const rooms = new Set(file.rooms?.map((room) => room?.id));
  const check = (room: string | undefined, path: Path) =>
    room === undefined || rooms.has(room) ? [] : [problemAt([...path, 'room'], room, 'the id of a room in this file')];
  return sessionsOf(file).flatMap(([session, path]) => [
    ...check(session.room, path),
    ...[...placed(session.groups, [...path, 'groups'])].flatMap(([group, place]) => check(group.room, place)),
  ]);
}

function placingProblems(file: LooseMeetingFile): Problem[] {
  const known = new Set(file.mechanisms?.map((mechanism) => mechanism?.id));
  return sessionsOf(file).flatMap(([session, path]) => {
    const groups = [...placed(session.groups, [...path, 'groups'])];
    const named = groups.flatMap(([group, place]) => [...placed(group.mechanisms, [...place, 'mechanisms'])]);
    const wished = [...placed(session.wishes, [...path, 'wishes'])].map(([wish, place]) => [
      ...placed(wish.mechanisms, [...place, 'mechanisms']),
    ]);
    const expected = 'the id of a mechanism in this file';
    return [
      ...[...named, ...wished.flat()]
        .filter(([id]) => !known.has(id))
        .map(([id, place]) => problemAt(place, id, expected)),
      ...again(named, (id) => id).map(([id, place, [, earlier]]) =>
        problemAt(place, id, `each mechanism in one group of the session; ${printPath(earlier)} is this one`),
      ),
      ...wished.flatMap(eachOnce),
      ...groups.flatMap(([group, place]) => [
        ...saidTwice(group.languages, [...place, 'languages']),
        ...saidTwice(group.regions, [...place, 'regions']),
      ]),
    ];
  });
}

function saidTwice(list: (string | undefined)[] | undefined, path: Path): Problem[] {
  return eachOnce([...placed(list, path)]);
}

function eachOnce(words: [string, Path][]): Problem[] {
  return again(words, (word) => word).map(([word, place]) => problemAt(place, word, 'each once'));
}

function personProblems(file: LooseMeetingFile): Problem[] {
  const people = new Set(file.people?.map((person) => person?.id));
  const roles = sessionsOf(file).flatMap(([session, path]) => [...rolesOf(session, path)]);
  return roles.flatMap(([role, path]) => {
    const { person, state } = role;
    // A person that was wrong is there, and undefined.
    if (!('person' in role)) return emptySeatProblems(state, path);
    if (person === undefined || people.has(person)) return [];
    return [problemAt([...path, 'person'], person, 'the id of a person in this file')];
  });
}

/** Nobody has been asked to take a role that names nobody, and nobody has answered. */
function emptySeatProblems(state: FileRole['state'], path: Path): Problem[] {
  if (state === undefined || state === 'toBeConfirmed') return [];
  return [problemAt([...path, 'state'], state, 'toBeConfirmed, or a person: the role names nobody')];
}

function* rolesOf(session: LooseSession, path: Path): Generator<[Loose<FileRole>, Path]> {
  yield* placed(session.moderators, [...path, 'moderators']);
  for (const [item, place] of placed(session.items, [...path, 'items'])) {
    yield* placed(item.speakers, [...place, 'speakers']);
  }
  for (const [group, place] of placed(session.groups, [...path, 'groups'])) {
    yield* placed(group.coFacilitators, [...place, 'coFacilitators']);
    yield* placed(group.rapporteurs, [...place, 'rapporteurs']);
    yield* placed(group.noteTakers, [...place, 'noteTakers']);
  }
}

function guideProblems(file: LooseMeetingFile): Problem[] {
  const known = new Set(file.sessions?.map((session) => session?.id));
  return [...placed(file.guide, ['guide'])].flatMap(([guide, path]) => {
    const own = new Set(guide.sessions);
    const named = [...placed(guide.sessions, [...path, 'sessions'])];
    const twice = again(named, (id) => id).map(([id, place, [, earlier]]) =>
      problemAt(place, id, `each session once; ${printPath(earlier)} is this one`),
    );
    const unknown = named
      .filter(([id]) => !known.has(id))
      .map(([id, place]) => problemAt(place, id, 'the id of a session in this file'));
    const foreign = [...placed(guide.questionSets, [...path, 'questionSets'])]
      .filter(([{ session }]) => session !== undefined && guide.sessions !== undefined && !own.has(session))
      .map(([{ session }, place]) => problemAt([...place, 'session'], session, "one of this guide's own sessions"));
    return [...unknown, ...twice, ...foreign];
  });
}
