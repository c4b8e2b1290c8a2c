import { printedName } from '#contract/printed-name';
import type { PersonView, PlacedRoleView } from '#contract/programme-view';

/** Who has a role, by the id in the meeting file; null while nobody is named. */
export function holderOf({ person }: Pick<PlacedRoleView, 'person'>): string | null {
  return person;
}

/** The name of whoever has a role, as printed; null while nobody is named. */
export function holderName(role: PlacedRoleView, people: readonly PersonView[]): string | null {
  const key = holderOf(role);
  const person = people.find(({ id }) => id === key);
  return person ? printedName(person) : key;
}
