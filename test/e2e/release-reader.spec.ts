import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReleaseReader } from '../../apps/api/src/publishing/release-reader.js';
import { makeAccount, signedIn } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { draft, release, smallMeeting } from '../support/small-meeting.js';
import { statementsDuring } from '../support/statements.js';

let house: TestApp;
let reader: ReleaseReader;

beforeAll(async () => {
  house = await startTestApp();
  reader = house.app.get(ReleaseReader);
  await draft(house, smallMeeting({}));
  await release(house);
  for (let version = 2; version <= 7; version++) await releaseOf25MB(version);
});
afterAll(() => house.close());

/** The same programme released again with a note of 2.5 million characters, past the limits of what people can send. */
async function releaseOf25MB(version: number): Promise<void> {
  await house.query(
    `INSERT INTO release (meeting_id, version, note, released_at, snapshot, sha256)
     SELECT last.meeting_id, $1, next.note, last.released_at, next.snapshot,
       encode(sha256(convert_to(next.snapshot, 'UTF8')), 'hex')
     FROM release AS last, LATERAL (SELECT repeat('x', 2500000) AS note) AS long,
       LATERAL (SELECT long.note, (last.snapshot::jsonb || jsonb_build_object('version', $1::int, 'note', long.note))::text
         AS snapshot) AS next
     WHERE last.version = 1`,
    [version],
  );
}

describe('a history that is larger than what is kept in memory', () => {
  const versionsRead = async () => (await reader.listHistories(['small'])).flat().map(({ version }) => version);
  const versions = [1, 2, 3, 4, 5, 6, 7];

  it('is read whole, time and again', async () => {
    expect(await versionsRead()).toEqual(versions);
    expect(await versionsRead()).toEqual(versions);
  });

  it('is read whole by several at once, while others read single releases of it', async () => {
    const single = Promise.all(versions.map(async (version) => (await reader.get('small', version)).version));
    const whole = [versionsRead(), versionsRead()];
    expect(await Promise.all([...whole, single])).toEqual([versions, versions, versions]);
  });

  it('is read once for all personal calendars', async () => {
    await makeAccount(house, 'Ben');
    const ben = await signedIn(house, 'Ben');
    await ben.put('/api/my-part/stars/small/plenary', {}).expect(204);
    const { body } = await ben.post('/api/my-part/calendar').expect(201);
    const path = new URL((body as { address: string }).address).pathname;
    const poll = () => house.http.get(path).expect(200);
    await poll();
    // The owner of the token, their roles, the newest release of each meeting.
    expect(await statementsDuring(house, poll)).toBe(3);
  });

  it('makes a calendar each time', async () => {
    await house.http.get('/meetings/small/calendar.ics').expect(200);
    await house.http.get('/meetings/small/calendar.ics?lang=fr').expect(200);
    await house.http.get('/meetings/small/sessions/plenary.ics').expect(200);
  });
});
