import type { MeetingSnapshot, SnapshotGroup, SnapshotItem, SnapshotSession } from '#contract/meeting-snapshot';
import { formatDayHeading, formatTimeRange } from '#time/format';
import { dateOf } from '#time/wall-time';
import type { Block, DocumentTree, Row, Table } from '#typeset/tree';
import { type WordLanguage, wordsIn, type Words } from '#words/words';
import { documentOf } from './letterhead.js';
import { peopleParagraphs } from './printed-people.js';
import { printedTitle, sessionsReportingTo } from '../publishing/printed-title.js';

/** The agenda, laid out as Annex 8: time and session in two columns, a table a day. */
export function agendaTree(snapshot: MeetingSnapshot, language: WordLanguage): DocumentTree {
  const words = wordsIn(language);
  return documentOf(snapshot, language, words, words('agenda'), agendaBlocks(snapshot, language));
}

/** What a page adds at the end of a session. */
export type SessionFooter = (session: SnapshotSession) => Block[];

/** Anchor of a day's heading. Anchors that are not session ids begin with a character with which no id begins. */
export function dayAnchor(date: string): string {
  return `_day-${date}`;
}

/** The days of a programme without the letterhead, as the web page shows them. */
export function agendaBlocks(
  snapshot: MeetingSnapshot,
  language: WordLanguage,
  footer: SessionFooter = () => [],
): Block[] {
  const dates = [...new Set(snapshot.sessions.map(({ start }) => dateOf(start)))];
  const { startDate, endDate } = snapshot.meeting;
  return dates.flatMap((date) => {
    const sessions = snapshot.sessions.filter(({ start }) => dateOf(start) === date);
    const table = dayTable(snapshot, sessions, wordsIn(language), footer);
    if (startDate === endDate) return [table];
    const text = formatDayHeading(date, language);
    return [{ kind: 'heading', level: 2, runs: [{ text }], anchor: dayAnchor(date) }, table];
  });
}

function dayTable(snapshot: MeetingSnapshot, sessions: SnapshotSession[], words: Words, footer: SessionFooter): Table {
  return {
    kind: 'table',
    columns: [
      { head: [{ text: words('time') }], width: 0.18 },
      { head: [{ text: words('session') }], width: 0.82 },
    ],
    rows: sessions.map((session) => sessionRow(snapshot, session, words, footer)),
    continued: words('continued'),
  };
}

function sessionRow(snapshot: MeetingSnapshot, session: SnapshotSession, words: Words, footer: SessionFooter): Row {
  const oneDay = snapshot.meeting.startDate === snapshot.meeting.endDate;
  const time: Block[] = [{ kind: 'paragraph', runs: [{ text: formatTimeRange(session.start, session.end) }] }];
  const room: Block[] = session.room === undefined ? [] : [{ kind: 'paragraph', runs: [{ text: session.room }] }];
  const label = words('moderator', { count: session.moderators.length });
  return {
    anchor: session.id,
    cells: [
      [...time, ...room],
      [
        { kind: 'heading', level: oneDay ? 2 : 3, runs: [{ text: printedTitle(session, words) }] },
        ...peopleParagraphs(session.moderators, words, { boldName: false, label }),
        ...session.items.flatMap((item) => itemBlocks(snapshot, session, item, words)),
        ...session.groups.flatMap((group) => groupBlocks(session, group, words)),
        ...footer(session),
      ],
    ],
  };
}

function itemBlocks(snapshot: MeetingSnapshot, session: SnapshotSession, item: SnapshotItem, words: Words): Block[] {
  const people = peopleParagraphs(item.speakers, words, { boldName: item.kind === 'panel' });
  const reports = item.kind === 'groupReports' ? reportBlocks(snapshot, session, words) : [];
  const title = item.title ?? (item.kind === 'discussion' ? words('discussion') : undefined);
  const body = [...people, ...reports];
  if (title === undefined) return body;
  return [{ kind: 'paragraph', runs: [{ text: title, bold: true }], keepWithNext: body.length > 0 }, ...body];
}

/** A line a group that reports here: "Rapporteur for the Americas: …". */
function reportBlocks(snapshot: MeetingSnapshot, session: SnapshotSession, words: Words): Block[] {
  const groups = sessionsReportingTo(snapshot, session).flatMap((reporting) => reporting.groups);
  return groups.flatMap(({ rapporteurs, reportedAs }) => {
    const label = words('rapporteurFor', { count: rapporteurs.length, group: reportedAs });
    return peopleParagraphs(rapporteurs, words, { boldName: false, label });
  });
}

function groupBlocks(session: SnapshotSession, group: SnapshotGroup, words: Words): Block[] {
  const title = words('group', { number: group.number, name: group.name });
  const elsewhere = group.room !== undefined && group.room !== session.room ? ` (${group.room})` : '';
  const label = words('coFacilitator', { count: group.coFacilitators.length });
  const people = peopleParagraphs(group.coFacilitators, words, { boldName: true, label });
  return [
    { kind: 'paragraph', runs: [{ text: `${title}${elsewhere}`, bold: true }], keepWithNext: people.length > 0 },
    ...people,
  ];
}
