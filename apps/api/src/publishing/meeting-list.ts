import type { MeetingSummary } from '#contract/meeting-list';
import type { PublishedRelease } from './release-reader.js';

/** The latest meeting first, as the reader gives them. */
export function meetingListOf(releases: readonly PublishedRelease[]): MeetingSummary[] {
  return releases.map(({ version, snapshot: { meeting, releasedAt } }) => {
    const { slug, shortTitle, title, startDate, endDate, timeZone, venue } = meeting;
    return { slug, shortTitle, title, startDate, endDate, timeZone, ...(venue && { venue }), version, releasedAt };
  });
}
