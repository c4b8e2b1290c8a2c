import type { SessionView } from '#contract/programme-view';
import type { TFunction } from 'i18next';
import { gradesOf, type Marks } from './marks.rules';

/** A session as the documents print it: “Session 3: …”, “Working Lunch: …”, or its title alone. */
export function sessionTitle({ kind, number, label, title }: SessionView, t: TFunction<'timetable'>): string {
  if (label !== null) return t('labelled', { label, title });
  return kind === 'plenary' && number !== null ? t('numbered', { number, title }) : title;
}

/** Who moderates, as printed; a seat that nobody has been found for by its capacity. */
export function moderatorsInWords(
  { moderators }: SessionView,
  names: ReadonlyMap<string, string>,
  t: TFunction<'timetable'>,
): string {
  return moderators
    .map(({ person, capacity }) => (person === null ? (capacity ?? t('toBeConfirmed')) : (names.get(person) ?? person)))
    .join('; ');
}

/** “2 errors, 1 warning”. */
export function marksInWords(marks: Marks, t: TFunction<'timetable'>): string {
  return gradesOf(marks)
    .map((grade) => t(`marks.${grade}`, { count: marks[grade] }))
    .join(', ');
}
