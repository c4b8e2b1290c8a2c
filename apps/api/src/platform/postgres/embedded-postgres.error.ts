/** What stands in the way, for a caller that wants to tell the cases apart. */
export type EmbeddedPostgresReason =
  | 'unsupportedPlatform'
  | 'missingBinaries'
  | 'missingLibrary'
  | 'missingAccount'
  | 'otherVersion'
  | 'notACluster'
  | 'inUse'
  | 'notPermitted'
  | 'diskFull'
  | 'wrongPassword'
  | 'failed';

/**
 * The embedded PostgreSQL cannot be had. `message` is written for the person who started the program: what is wrong, where,
 * what to do, and the last lines that the server said, if any. `cause` is the error below it, if any.
 */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly reason: EmbeddedPostgresReason,
    words: string,
    /** Last lines of the server's (or initdb's) own output, oldest first. */
    readonly log: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(
      log.length === 0 ? words : `${words}\nPostgreSQL said:\n${log.map((line) => `  ${line}`).join('\n')}`,
      options,
    );
  }
}
