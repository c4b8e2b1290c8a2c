import type { NoticeSettings, NoticeSettingsView, WaitingNotices } from '#contract/notice';
import type { SetClock, TestApp } from './app.js';
import { putVersion } from './changes.js';
import type { Visitor } from './visitor.js';

/** Says when the notices of a meeting go: with each release, at once, where nothing else is asked for. */
export async function setNotices(
  organizer: Visitor,
  slug: string,
  settings: Partial<NoticeSettings> = {},
): Promise<void> {
  const path = `/api/meetings/${slug}/notices/settings`;
  const { version } = (await organizer.get(path).expect(200)).body as NoticeSettingsView;
  await putVersion(organizer, path, { quietMinutes: 0, review: false, ...settings }, version).expect(200);
}

export async function waitingNotices(organizer: Visitor, slug: string): Promise<WaitingNotices> {
  return (await organizer.get(`/api/meetings/${slug}/notices`).expect(200)).body as WaitingNotices;
}

/** Lets minutes go by, after which the queue looks whether notices are due. */
export async function letMinutesPass(
  house: Pick<TestApp, 'query'> & { clock: SetClock },
  minutes: number,
): Promise<void> {
  house.clock.set(new Date(house.clock.now().getTime() + minutes * 60_000).toISOString());
  await house.query(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key LIKE 'notices.send %'`);
}
