/** What a draft does not say of its people. */
export interface PeopleFacts {
  /** Ids in the meeting file of those whose e-mail address is not known. */
  withoutAddress: ReadonlySet<string>;
  withoutBiography: ReadonlySet<string>;
}
