import type { MechanismSummary } from '#contract/mechanism';
import type { MeetingMechanismView } from '#contract/programme-view';
import { folded } from '../programme/person-names.rules';

/** What a mechanism can have to do with a meeting. */
export const standings = ['invited', 'surveyed', 'tookPart'] as const;
export type Standing = (typeof standings)[number];

/** How many stand where. */
export function countsOf(mechanisms: readonly MeetingMechanismView[]): Record<Standing | 'listed', number> {
  const count = (standing: Standing) => mechanisms.filter((mechanism) => mechanism[standing]).length;
  return {
    listed: mechanisms.length,
    invited: count('invited'),
    surveyed: count('surveyed'),
    tookPart: count('tookPart'),
  };
}

/** Those whom somebody may mean who types this: every word begins a word of the name. */
export function mechanismsLike(mechanisms: readonly MeetingMechanismView[], typed: string): MeetingMechanismView[] {
  const words = folded(typed).split(' ').filter(Boolean);
  return mechanisms.filter(({ name }) => {
    const known = folded(name).split(' ');
    return words.every((word) => known.some((one) => one.startsWith(word)));
  });
}

/** Those of the registry that are not on the list. */
export function leftOut(
  registry: readonly MechanismSummary[],
  mechanisms: readonly MeetingMechanismView[],
): MechanismSummary[] {
  const listed = new Set(mechanisms.map(({ id }) => id));
  return registry.filter(({ id }) => !listed.has(id));
}

/** Ids in the order of the names, as the language of the meeting sorts them. */
export function byName(mechanisms: readonly MeetingMechanismView[], language: string): string[] {
  return mechanisms.toSorted((a, b) => a.name.localeCompare(b.name, language)).map(({ id }) => id);
}
