import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { formatDate, formatDateRange } from '#time/format';
import { wallTimeAt } from '#time/zone';
import { dateOf } from '#time/wall-time';
import type { Block, DocumentTree, ParagraphStyle } from '#typeset/tree';
import type { WordLanguage, Words } from '#words/words';

/** What every document of a meeting has in common: metadata, running lines, and the lines at the head of its first page. */
export function documentOf(
  snapshot: MeetingSnapshot,
  language: WordLanguage,
  words: Words,
  name: string,
  blocks: Block[],
): DocumentTree {
  const { meeting } = snapshot;
  return {
    title: `${name} – ${meeting.title}`,
    language: meeting.language,
    author: meeting.organizer ?? meeting.shortTitle,
    issuedAt: snapshot.releasedAt,
    runningHead: `${meeting.shortTitle} – ${name}`,
    runningFoot: runningFoot(snapshot, language, words),
    pageLabel: words('page'),
    blocks: [...letterhead(snapshot, language, name), ...blocks],
  };
}

/** "Version 2, 5 April 2019", the date in the meeting's zone; nothing where no release has given them. */
function runningFoot({ version, releasedAt, meeting }: MeetingSnapshot, language: WordLanguage, words: Words): string {
  if (version === 0) return '';
  const date = formatDate(dateOf(wallTimeAt(releasedAt, meeting.timeZone)), language);
  return words('version', { version, date });
}

function letterhead({ meeting }: MeetingSnapshot, language: WordLanguage, name: string): Block[] {
  const dates = formatDateRange(meeting.startDate, meeting.endDate, language);
  const dateline = meeting.venue === undefined ? dates : `${dates} – ${meeting.venue}`;
  return [
    ...line('organizer', meeting.organizer),
    ...line('tagline', meeting.organizerTagline),
    ...line('theme', meeting.theme),
    ...line('title', meeting.title),
    { kind: 'heading', level: 1, runs: [{ text: name }] },
    ...line('dateline', `(${dateline})`),
  ];
}

function line(style: ParagraphStyle, text: string | undefined): Block[] {
  return text === undefined ? [] : [{ kind: 'paragraph', style, runs: [{ text }] }];
}
