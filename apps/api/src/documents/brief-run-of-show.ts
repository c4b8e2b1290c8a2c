import type { MeetingSnapshot, PrintedRole, SnapshotItem, SnapshotSession } from '#contract/meeting-snapshot';
import { formatTime, formatTimeRange } from '#time/format';
import { epochMilliseconds, instantAt } from '#time/instant';
import { runOfShow, type Slot, type TimedItem } from '#time/run-of-show';
import { wallTimeAt } from '#time/zone';
import type { Block, Paragraph, Row, Run } from '#typeset/tree';
import { sessionsReportingTo } from '../publishing/snapshot-index.js';
import { peopleParagraphs } from './printed-people.js';
import type { Voice } from './voice.js';

const minute = 60_000;

/** What happens in a session, with the time of each item and of each who speaks; empty where it has no items. */
export function runOfShowBlocks(snapshot: MeetingSnapshot, session: SnapshotSession, voice: Voice): Block[] {
  if (session.items.length === 0) return [];
  const { words, own } = voice;
  const start = epochMilliseconds(session.startsAt);
  const available = (epochMilliseconds(session.endsAt) - start) / minute;
  const turns = session.items.map((item) => turnsIn(snapshot, session, item, voice));
  const plan = session.items.map(({ minutes }, place) => ({ minutes, speakers: turns[place]?.length ?? 0 }));
  const { items, planned, over, left } = runOfShow(available, plan);
  const clock: Clock = (minutes) => wallTimeAt(instantAt(start + minutes * minute), snapshot.meeting.timeZone);
  const rows = session.items.flatMap((item, place) => {
    const timed = items[place];
    return timed === undefined ? [] : itemRows(item, timed, turns[place] ?? [], { clock, voice });
  });
  return [
    { kind: 'heading', level: 3, runs: [own(words('runOfShow'))] },
    ...(over === 0 ? [] : [remark(words('planOver', { count: over, planned, available }), voice)]),
    ...(left === 0 ? [] : [remark(words('planLeft', { count: left }), voice)]),
    {
      kind: 'table',
      columns: [
        { head: [own(words('time'))], width: 0.18 },
        { head: [own(words('item'))], width: 0.82 },
      ],
      rows,
      continued: words('continued'),
    },
  ];
}

function remark(text: string, { own }: Voice): Paragraph {
  return { kind: 'paragraph', runs: [{ ...own(text), bold: true }], keepWithNext: true };
}

/** Wall time of a minute of the session, in the meeting's zone. */
type Clock = (minutes: number) => string;

interface Setting {
  clock: Clock;
  voice: Voice;
}

/** Those who speak in an item, each as what is printed of the turn: its speakers, then the groups that report in it. */
function turnsIn(
  snapshot: MeetingSnapshot,
  session: SnapshotSession,
  { kind, speakers }: SnapshotItem,
  voice: Voice,
): Paragraph[][] {
  const single = speakers.map((speaker) => peopleParagraphs([speaker], voice, { boldName: true }));
  if (kind !== 'groupReports') return single;
  const groups = sessionsReportingTo(snapshot, session).flatMap((reporting) => reporting.groups);
  const reports = groups.map(({ rapporteurs, reportedAs }) => {
    const open: PrintedRole[] = rapporteurs.length === 0 ? [{}] : rapporteurs;
    const label = voice.words('rapporteurFor', { count: open.length, group: reportedAs });
    return peopleParagraphs(open, voice, { boldName: true, label });
  });
  return [...single, ...reports];
}

/** An item in a row; where several speak in it, each of them in a row below. */
function itemRows(item: SnapshotItem, timed: TimedItem, turns: Paragraph[][], setting: Setting): Row[] {
  const [turn = [], ...others] = turns;
  if (others.length === 0) return [row(timed, [titleLine(item, timed, turn.length > 0, setting), ...turn], setting)];
  const below = turns.map((paragraphs, place) => row(timed.speakers[place] ?? timed, paragraphs, setting));
  return [row(timed, [titleLine(item, timed, false, setting)], setting), ...below];
}

function row(slot: Slot, blocks: Block[], { clock }: Setting): Row {
  const [from, until] = [clock(slot.from), clock(slot.until)];
  const time = slot.from === slot.until ? formatTime(from) : formatTimeRange(from, until);
  return { cells: [[{ kind: 'paragraph', runs: [{ text: time }] }], blocks] };
}

/** What the item is, and how long: "Continent-wide free movement (10 minutes)". */
function titleLine(item: SnapshotItem, { from, until }: Slot, keepWithNext: boolean, { voice }: Setting): Paragraph {
  const { words, own } = voice;
  const title: Run = item.title === undefined ? own(words(item.kind)) : { text: item.title };
  const length = until === from ? words('noTimeLeft') : words('minutes', { count: until - from });
  return { kind: 'paragraph', runs: [{ ...title, bold: true }, own(` (${length})`)], keepWithNext };
}
