/** A name in its parts; what is null or not there is not printed. */
export interface NameParts {
  honorific?: string | null | undefined;
  givenName?: string | null | undefined;
  familyName: string;
  postNominals?: string | null | undefined;
}

/** A name as it is printed: honorific, given name, family name, then post-nominals: "Mr Geoffrey Shaw, PhD". */
export function printedName({ honorific, givenName, familyName, postNominals }: NameParts): string {
  const name = [honorific, givenName, familyName].filter((part) => typeof part === 'string').join(' ');
  return typeof postNominals === 'string' ? `${name}, ${postNominals}` : name;
}
