import type { ProblemCode } from '../../lib/api/problem';
import type { Problem } from '#contract/problem';

/** What is needed to begin a meeting, as it is typed. */
export interface MeetingFields {
  title: string;
  shortTitle: string;
  slug: string;
  startDate: string;
  endDate: string;
  timeZone: string;
  language: string;
}
export type FieldName = keyof MeetingFields;

/** What is wrong with a field: a key of the catalogue, or what the server expects in its own words. */
export type Mistake =
  { word: `missing.${FieldName}` | 'wrong.slug' | 'wrong.endDate' | 'taken.slug' } | { expected: string };
export type Mistakes = Partial<Record<FieldName, Mistake>>;

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What can be told without the server. @param needed the fields of the form, in its order */
export function mistakesIn(fields: MeetingFields, needed: readonly FieldName[]): Mistakes {
  const mistakes: Mistakes = {};
  for (const name of needed) if (fields[name].trim() === '') mistakes[name] = { word: `missing.${name}` };
  const { slug, startDate, endDate } = fields;
  if (!mistakes.slug && (slug.length > 64 || !slugPattern.test(slug))) mistakes.slug = { word: 'wrong.slug' };
  if (needed.includes('endDate') && endDate !== '' && endDate < startDate) mistakes.endDate = { word: 'wrong.endDate' };
  return mistakes;
}

/** What the server found, by field: the last part of each place, such as `meeting.endDate`. */
export function mistakesOf(code: ProblemCode, problems: readonly Problem[], needed: readonly FieldName[]): Mistakes {
  if (code === 'meeting.taken') return { slug: { word: 'taken.slug' } };
  const named = problems.flatMap(({ path, expected }) => {
    const name = needed.find((field) => field === path.split('.').at(-1));
    return name ? [[name, { expected }] as const] : [];
  });
  return Object.fromEntries(named.reverse());
}
