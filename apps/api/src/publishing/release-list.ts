import type { ReleaseSummary } from '#contract/release';
import type { ReleaseHistory } from './release-reader.js';

/** The newest first. */
export function releaseListOf(history: ReleaseHistory): ReleaseSummary[] {
  return [...history].reverse().map(({ version, sha256, snapshot: { note, releasedAt, masthead } }) => ({
    version,
    note,
    releasedAt,
    ...(masthead?.symbol !== undefined && { symbol: masthead.symbol }),
    sha256,
  }));
}
