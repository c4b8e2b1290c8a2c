import type { Difference, MeetingChange, MeetingValue } from '#contract/difference';
import { formatDate } from '#time/format';
import type { WordLanguage } from '#words/words';
import { type Phrases, phrasesIn } from './phrases.js';

const fieldWords = {
  slug: 'fieldSlug',
  shortTitle: 'fieldShortTitle',
  edition: 'fieldEdition',
  title: 'fieldTitle',
  theme: 'fieldTheme',
  startDate: 'fieldStartDate',
  endDate: 'fieldEndDate',
  timeZone: 'fieldTimeZone',
  language: 'fieldLanguage',
  venue: 'fieldVenue',
  organizer: 'fieldOrganizer',
  organizerTagline: 'fieldOrganizerTagline',
  objective: 'fieldObjective',
  issues: 'fieldIssues',
  survey: 'fieldSurvey',
} as const satisfies Record<MeetingChange['field'], string>;

/** What is new of the meeting itself and of the order of its programme. */
export function meetingSentences({ meeting, reordered }: Difference, language: WordLanguage): string[] {
  const phrases = phrasesIn(language);
  return [
    ...meeting.map((change) => fieldSentence(change, phrases, language)),
    ...(reordered.includes('sessions') ? [phrases.words('sessionsReordered')] : []),
    ...(reordered.includes('guide') ? [phrases.words('guideReordered')] : []),
  ];
}

function fieldSentence(change: MeetingChange, { words, quoted }: Phrases, language: WordLanguage): string {
  const field = words(fieldWords[change.field]);
  const isDate = change.field === 'startDate' || change.field === 'endDate';
  const text = (value: string): string => (isDate ? formatDate(value, language) : quoted(value));
  const [before, after] = [change.before, change.after].map((value) => printed(value, text));
  // A list of aims is too long to be quoted twice.
  if (before === null || after === null) return words('fieldReworded', { field });
  if (before === undefined) return words('fieldNew', { field, after: after ?? '' });
  if (after === undefined) return words('fieldGone', { field, before });
  return words('fieldChanged', { field, before, after });
}

/** Null for what is not quoted. */
function printed(value: MeetingValue | undefined, text: (value: string) => string): string | null | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'object') return null;
  return typeof value === 'number' ? String(value) : text(value);
}
