import type { NoticeSettings } from '#contract/notice';
import { putVersion } from './changes.js';
import type { Visitor } from './visitor.js';

/** Says when the notices of a meeting go, for the first time: with each release, at once, where nothing else is asked for. */
export async function setNotices(
  organizer: Visitor,
  slug: string,
  settings: Partial<NoticeSettings> = {},
): Promise<void> {
  const all = { quietMinutes: 0, review: false, ...settings };
  await putVersion(organizer, `/api/meetings/${slug}/notices/settings`, all, 0).expect(200);
}
