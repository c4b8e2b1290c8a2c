import type { PersonView, ProgrammeView } from '#contract/programme-view';

/** A name as documents print it: honorific, given name, family name, then post-nominals. */
export function printedName({ honorific, givenName, familyName, postNominals }: PersonView): string {
  const name = [honorific, givenName, familyName].filter((part) => part !== null).join(' ');
  return postNominals === null ? name : `${name}, ${postNominals}`;
}

/** The people of a draft as they are printed, by their ids. */
export function namesIn({ people }: Pick<ProgrammeView, 'people'>): ReadonlyMap<string, string> {
  return new Map(people.map((person) => [person.id, printedName(person)]));
}
