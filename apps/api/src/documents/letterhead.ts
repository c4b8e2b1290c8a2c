import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { formatDate, formatDateRange } from '#time/format';
import { wallTimeAt } from '#time/zone';
import { dateOf } from '#time/wall-time';
import type { Block, DocumentTree, ParagraphStyle, Run } from '#typeset/tree';
import { mastheadBlocks } from './masthead.js';
import type { Voice } from './voice.js';

type Meeting = MeetingSnapshot['meeting'];

/** What a document says of itself: of which meeting, in which version, how it is cited. */
export type Cited = Pick<MeetingSnapshot, 'meeting' | 'masthead' | 'version' | 'releasedAt'>;

/**
 * What every document of a meeting has in common: metadata, running lines, and the lines at the head of its first page.
 */
export function documentOf(cited: Cited, voice: Voice, name: string, blocks: Block[]): DocumentTree {
  const { meeting, masthead, releasedAt } = cited;
  const symbol = masthead?.symbol === undefined ? '' : ` – ${masthead.symbol}`;
  return {
    title: `${name} – ${meeting.title}`,
    language: meeting.language,
    author: meeting.organizer ?? meeting.shortTitle,
    issuedAt: releasedAt,
    runningHead: `${meeting.shortTitle} – ${name}${symbol}`,
    runningFoot: versionLine(cited, voice),
    pageLabel: voice.words('page'),
    ...(voice.foreign && { footLanguage: voice.foreign }),
    blocks: [...mastheadBlocks(masthead, voice), ...letterhead(meeting, voice, name), ...blocks],
  };
}

/**
 * "Version 2, 5 April 2019": the date of issue, or that of the release in the meeting's zone; nothing where no release has given
 * them.
 */
export function versionLine(cited: Cited, { language, words }: Voice): string {
  const { version, releasedAt, meeting, masthead } = cited;
  if (version === 0) return '';
  const issuedOn = masthead?.issuedOn ?? dateOf(wallTimeAt(releasedAt, meeting.timeZone));
  return words('version', { version, date: formatDate(issuedOn, language) });
}

function letterhead(meeting: Meeting, voice: Voice, name: string): Block[] {
  return [
    ...issuer(meeting),
    ...line('title', meeting.title),
    { kind: 'heading', level: 1, runs: [voice.own(name)] },
    { kind: 'paragraph', style: 'dateline', runs: [{ text: '(' }, ...dateline(meeting, voice), { text: ')' }] },
  ];
}

/** Who invites, and to what: the lines above the title. */
export function issuer({ organizer, organizerTagline, theme }: Meeting): Block[] {
  return [...line('organizer', organizer), ...line('tagline', organizerTagline), ...line('theme', theme)];
}

/** "5–6 April 2019 – Geneva" */
export function dateline({ startDate, endDate, venue }: Meeting, { language, own }: Voice): Run[] {
  const dates = own(formatDateRange(startDate, endDate, language));
  return venue === undefined ? [dates] : [dates, { text: ` – ${venue}` }];
}

function line(style: ParagraphStyle, text: string | undefined): Block[] {
  return text === undefined ? [] : [{ kind: 'paragraph', style, runs: [{ text }] }];
}
