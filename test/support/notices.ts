import type { NoticeSettings, NoticeSettingsView, WaitingNotices } from '#contract/notice';
import type { Test } from 'supertest';
import type { SetClock, TestApp } from './app.js';
import { readWithIcalJs } from './calendar-readers.js';
import { putVersion } from './changes.js';
import type { Inviting, WrittenMail } from './inviting.js';
import { until } from './until.js';
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

/** Lets the quiet time of a meeting's notices end, and waits until they have gone. */
export async function quietTimeEnds(house: TestApp, meeting: Inviting): Promise<void> {
  await letMinutesPass(house, 11);
  await until('no notices wait', async () => {
    const rounds = await meeting.query(
      `SELECT FROM notice_round JOIN meeting ON meeting.id = meeting_id WHERE slug = $1 AND state = 'waiting'`,
      [meeting.slug],
    );
    return rounds.length === 0;
  });
}

/** Sends or drops what waits, as somebody who has read this version of it. */
export function endRound(meeting: Inviting, how: 'send' | 'drop', version: number, body: object = {}): Test {
  return meeting.organizer.post(`/api/meetings/${meeting.slug}/notices/${how}`, body).set('If-Match', `"${version}"`);
}

/** A mail by its recipient, its subject, and what it does to which entry of the calendar: `plenary@plenary 1`. */
export function told({ to, subject, method, calendar }: WrittenMail): (string | null)[] {
  const events = method === null ? [] : readWithIcalJs(calendar).events;
  return [to, subject, method, ...events.map(({ uid, sequence }) => `${uid.split('.')[1]} ${sequence}`)];
}
