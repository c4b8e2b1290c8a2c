/** In SQL, the name of the `person` of a statement, as `printedName` of the contract takes it. */
export const nameParts = `json_build_object(
  'honorific', person.honorific, 'givenName', person.given_name,
  'familyName', person.family_name, 'postNominals', person.post_nominals)`;
