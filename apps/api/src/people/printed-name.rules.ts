interface NameParts {
  honorific?: string | undefined;
  givenName?: string | undefined;
  familyName: string;
  postNominals?: string | undefined;
}

/** A name as it is printed: honorific, given name, family name, then post-nominals: "Mr Geoffrey Shaw, PhD". */
export function printedName({ honorific, givenName, familyName, postNominals }: NameParts): string {
  const name = [honorific, givenName, familyName].filter((part) => part !== undefined).join(' ');
  return postNominals === undefined ? name : `${name}, ${postNominals}`;
}
