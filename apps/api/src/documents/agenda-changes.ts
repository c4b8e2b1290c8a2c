import type { MeetingSnapshot, SnapshotSession } from '#contract/meeting-snapshot';
import { formatDate, formatTimeRange } from '#time/format';
import { dateOf } from '#time/wall-time';
import type { Block, Column } from '#typeset/tree';
import { difference } from '../publishing/difference/difference.rules.js';
import { sessionMarks } from '../publishing/difference/session-marks.js';
import { lastsOneDay } from './programme-days.js';
import { titleRuns, type Voice } from './voice.js';

/** What an agenda says of the changes since an earlier release. */
export interface AgendaChanges {
  /** The column beside the sessions. */
  column: Column;
  /** What stands in it, a paragraph a mark; nothing for a session that is as it was. */
  cell: (session: SnapshotSession) => Block[];
  /** The sessions that are gone, below the programme; nothing where none is. */
  cancelled: Block[];
}

/** Compares an agenda with that of an earlier release. */
export function agendaChanges(earlier: MeetingSnapshot, snapshot: MeetingSnapshot, voice: Voice): AgendaChanges {
  const { words, own } = voice;
  const { sessions } = difference(earlier, snapshot);
  const marks = new Map(
    sessions.flatMap((change) =>
      change.kind === 'cancelled' ? [] : [[change.after.id, sessionMarks(change, voice.language)] as const],
    ),
  );
  const cancelled = sessions.flatMap((change) => (change.kind === 'cancelled' ? [change.before] : []));
  return {
    column: { head: [own(words('changedSince', { version: earlier.version }))], width: 0.18 },
    cell: ({ id }) => (marks.get(id) ?? []).map((mark): Block => ({ kind: 'paragraph', runs: [own(mark)] })),
    cancelled: cancelledBlocks(cancelled, earlier, voice),
  };
}

function cancelledBlocks(sessions: readonly SnapshotSession[], earlier: MeetingSnapshot, voice: Voice): Block[] {
  if (sessions.length === 0) return [];
  const { words, own, language } = voice;
  const items = sessions.map((session): Block[] => {
    const date = lastsOneDay(earlier) ? '' : `${formatDate(dateOf(session.start), language)}, `;
    const time = `${date}${formatTimeRange(session.start, session.end)} `;
    return [{ kind: 'paragraph', runs: [own(time), ...titleRuns(session, voice)] }];
  });
  return [
    { kind: 'heading', level: 2, runs: [own(words('cancelledSince', { version: earlier.version }))] },
    { kind: 'list', marker: 'bullet', items },
  ];
}
