import type { Test } from 'supertest';
import type { TestApp } from './app.js';
import { readWithIcalJs } from './calendar-readers.js';
import type { Inviting, WrittenMail } from './inviting.js';
import { letMinutesPass } from './notices.js';
import { until } from './until.js';

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
