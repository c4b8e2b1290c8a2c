import type { SessionView } from '#contract/programme-view';

/**
 * A session as lists have it: “Working Lunch: Synergies”, “Session 2: Synergies”, or its title alone.
 *
 * @param numbered what a session of a number is called
 */
export function sessionTitle(
  { label, number, title }: Pick<SessionView, 'label' | 'number' | 'title'>,
  numbered: (number: number) => string,
): string {
  const name = label ?? (number === null ? null : numbered(number));
  return name === null ? title : `${name}: ${title}`;
}
