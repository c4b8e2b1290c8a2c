import type { MeetingSnapshot, SnapshotGroup, SnapshotItem, SnapshotSession } from '#contract/meeting-snapshot';
import { formatDayHeading, formatTime, formatTimeRange } from '#time/format';
import type { Block, DocumentTree, Row, Run, Table } from '#typeset/tree';
import type { WordLanguage } from '#words/words';
import { type AgendaChanges, agendaChanges } from './agenda-changes.js';
import { sessionsReportingTo } from '../publishing/snapshot-index.js';
import { documentOf } from './letterhead.js';
import { peopleParagraphs } from './printed-people.js';
import { lastsOneDay, programmeDays } from './programme-days.js';
import { titleRuns, type Voice, voiceIn } from './voice.js';

/**
 * The agenda, laid out as Annex 8: time and session in two columns, a table a day.
 *
 * @param earlier release since which changes are marked, in a third column
 */
export function agendaTree(snapshot: MeetingSnapshot, language: WordLanguage, earlier?: MeetingSnapshot): DocumentTree {
  const voice = voiceIn(language, snapshot);
  return documentOf(snapshot, voice, voice.words('agenda'), agendaBlocks(snapshot, voice, { earlier }));
}

/** One's own choice of sessions out of the agenda, laid out in the same way. */
export function ownProgrammeTree(
  snapshot: MeetingSnapshot,
  language: WordLanguage,
  sessions: ReadonlySet<string>,
): DocumentTree {
  const voice = voiceIn(language, snapshot);
  return documentOf(snapshot, voice, voice.words('myProgramme'), agendaBlocks(snapshot, voice, { only: sessions }));
}

/** What an agenda has besides its programme, and how much of it. */
export interface AgendaAdditions {
  /** Added at the end of each session. */
  footer?: (session: SnapshotSession) => Block[];
  /** Release since which changes are marked. */
  earlier?: MeetingSnapshot | undefined;
  /** Ids of the sessions to print; all without it. */
  only?: ReadonlySet<string>;
  /** Whether programs are to read the times, too. */
  instants?: boolean;
}

interface AgendaParts {
  footer: (session: SnapshotSession) => Block[];
  instants: boolean;
  changes: AgendaChanges | undefined;
}

/** Anchor of a day's heading. Anchors that are not session ids begin with a character with which no id begins. */
export function dayAnchor(date: string): string {
  return `_day-${date}`;
}

/** The days of a programme without the letterhead, as the web page shows them. */
export function agendaBlocks(
  snapshot: MeetingSnapshot,
  voice: Voice,
  { footer = () => [], earlier, only, instants = false }: AgendaAdditions = {},
): Block[] {
  const changes = earlier && agendaChanges(earlier, snapshot, voice);
  const days = programmeDays(snapshot).flatMap(({ date, sessions }): Block[] => {
    const printed = sessions.filter(({ id }) => only?.has(id) ?? true);
    if (printed.length === 0) return [];
    const table = dayTable(snapshot, printed, voice, { footer, instants, changes });
    if (lastsOneDay(snapshot)) return [table];
    const runs = [voice.own(formatDayHeading(date, voice.language))];
    return [{ kind: 'heading', level: 2, runs, anchor: dayAnchor(date) }, table];
  });
  return [...days, ...(changes?.cancelled ?? [])];
}

function dayTable(snapshot: MeetingSnapshot, sessions: SnapshotSession[], voice: Voice, parts: AgendaParts): Table {
  const { words, own } = voice;
  const changes = parts.changes ? [parts.changes.column] : [];
  const narrow = changes.reduce((sum, { width }) => sum + width, 0);
  return {
    kind: 'table',
    columns: [
      { head: [own(words('time'))], width: 0.18 },
      { head: [own(words('session'))], width: 0.82 - narrow },
      ...changes,
    ],
    rows: sessions.map((session) => sessionRow(snapshot, session, voice, parts)),
    continued: words('continued'),
  };
}

function sessionRow(
  snapshot: MeetingSnapshot,
  session: SnapshotSession,
  voice: Voice,
  { footer, instants, changes }: AgendaParts,
): Row {
  const time: Block[] = [{ kind: 'paragraph', runs: timeRuns(session, instants) }];
  const room: Block[] = session.room === undefined ? [] : [{ kind: 'paragraph', runs: [{ text: session.room }] }];
  const label = voice.words('moderator', { count: session.moderators.length });
  return {
    anchor: session.id,
    cells: [
      [...time, ...room],
      [
        { kind: 'heading', level: lastsOneDay(snapshot) ? 2 : 3, runs: titleRuns(session, voice) },
        ...peopleParagraphs(session.moderators, voice, { boldName: false, label }),
        ...session.items.flatMap((item) => itemBlocks(snapshot, session, item, voice)),
        ...session.groups.flatMap((group) => groupBlocks(session, group, voice)),
        ...footer(session),
      ],
      ...(changes ? [changes.cell(session)] : []),
    ],
  };
}

function timeRuns({ start, end, startsAt, endsAt }: SnapshotSession, instants: boolean): Run[] {
  if (!instants) return [{ text: formatTimeRange(start, end) }];
  return [{ text: formatTime(start), instant: startsAt }, { text: '–' }, { text: formatTime(end), instant: endsAt }];
}

function itemBlocks(snapshot: MeetingSnapshot, session: SnapshotSession, item: SnapshotItem, voice: Voice): Block[] {
  const people = peopleParagraphs(item.speakers, voice, { boldName: item.kind === 'panel' });
  const reports = item.kind === 'groupReports' ? reportBlocks(snapshot, session, voice) : [];
  const body = [...people, ...reports];
  if (item.title === undefined && item.kind !== 'discussion') return body;
  const title = item.title === undefined ? voice.own(voice.words('discussion')) : { text: item.title };
  return [{ kind: 'paragraph', runs: [{ ...title, bold: true }], keepWithNext: body.length > 0 }, ...body];
}

/** A line a group that reports here: "Rapporteur for the Americas: …". */
function reportBlocks(snapshot: MeetingSnapshot, session: SnapshotSession, voice: Voice): Block[] {
  const groups = sessionsReportingTo(snapshot, session).flatMap((reporting) => reporting.groups);
  return groups.flatMap(({ rapporteurs, reportedAs }) => {
    const label = voice.words('rapporteurFor', { count: rapporteurs.length, group: reportedAs });
    return peopleParagraphs(rapporteurs, voice, { boldName: false, label });
  });
}

function groupBlocks(session: SnapshotSession, group: SnapshotGroup, voice: Voice): Block[] {
  const { words, own } = voice;
  const title = own(words('group', { number: group.number, name: group.name }));
  const isElsewhere = group.room !== undefined && group.room !== session.room;
  const room = isElsewhere ? [{ text: ` (${group.room})`, bold: true }] : [];
  const label = words('coFacilitator', { count: group.coFacilitators.length });
  const people = peopleParagraphs(group.coFacilitators, voice, { boldName: true, label });
  return [{ kind: 'paragraph', runs: [{ ...title, bold: true }, ...room], keepWithNext: people.length > 0 }, ...people];
}
