import type { Attribution } from '#contract/output-parts';
import type { GroupReport, PlenaryReport, ReportedGroup } from '#contract/report';
import { formatDate, formatTimeRange } from '#time/format';
import { dateOf } from '#time/wall-time';
import type { Block, DocumentTree, Paragraph, Run } from '#typeset/tree';
import { documentOf } from '../letterhead.js';
import { titleRuns, type Voice } from '../voice.js';

type SessionReport = GroupReport | PlenaryReport;

/** What the report of a group or a plenary begins with: the letterhead of the meeting, the session that it is about, and what follows. */
export function reportDocument(report: SessionReport, voice: Voice, name: string, blocks: Block[]): DocumentTree {
  const cited = { ...report, releasedAt: report.issuedAt };
  return documentOf(cited, voice, name, [...sessionBlocks(report, voice), ...blocks]);
}

function sessionBlocks({ session, attribution }: SessionReport, voice: Voice): Block[] {
  return [
    { kind: 'paragraph', runs: titleRuns(session, voice).map(bold), keepWithNext: true },
    timeLine(session, voice),
    ...unnamedLine(attribution, voice),
  ];
}

/** When and where a session was: “5 April 2019, 9.00–10.30 – Room 3”. */
export function timeLine({ start, end, room }: SessionReport['session'], { own, language }: Voice): Paragraph {
  const place = room === undefined ? '' : ` – ${room}`;
  const date = own(`${formatDate(dateOf(start), language)}, `);
  return { kind: 'paragraph', runs: [date, { text: `${formatTimeRange(start, end)}${place}` }] };
}

/** Says so where nobody is to be named. */
export function unnamedLine(attribution: Attribution, voice: Voice): Paragraph[] {
  return attribution === 'unnamed' ? [ownLine(voice.words('reportUnnamed'), voice)] : [];
}

/** A line of the product's own words beside what people have written. */
export function ownLine(text: string, { own }: Voice): Paragraph {
  return { kind: 'paragraph', runs: [{ ...own(text), italic: true }] };
}

/** A heading of the product's own words with what stands below it; nothing where that is nothing. */
export function section(level: 2 | 3, title: string, { own }: Voice, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level, runs: [own(title)] }, ...blocks];
}

export function groupTitle({ number, name }: Pick<ReportedGroup, 'number' | 'name'>, { words }: Voice): string {
  return words('group', { number, name });
}

/** A text that people have written, line by line. */
export function written(text: string): Paragraph[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => ({ kind: 'paragraph', runs: [{ text: line }] }));
}

export function bold(run: Run): Run {
  return { ...run, bold: true };
}
