import type { PersonView } from '#contract/programme-view';

/** How a person is called on screens: “Mr Geoffrey Shaw”, without what comes after the name. */
export function shortName({ honorific, givenName, familyName }: PersonView): string {
  return [honorific, givenName, familyName].filter((part) => part !== null).join(' ');
}
