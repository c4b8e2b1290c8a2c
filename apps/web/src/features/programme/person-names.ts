import { printedName } from '#contract/printed-name';
import type { ProgrammeView } from '#contract/programme-view';

/** The people of a draft as they are printed, by their ids. */
export function namesIn({ people }: Pick<ProgrammeView, 'people'>): ReadonlyMap<string, string> {
  return new Map(people.map((person) => [person.id, printedName(person)]));
}
