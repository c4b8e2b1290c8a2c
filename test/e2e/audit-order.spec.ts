import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { makeAccount } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { Inviting } from '../support/inviting.js';
import { smallMeeting } from '../support/small-meeting.js';
import { statementTextsDuring } from '../support/statements.js';

let house: TestApp;
let meeting: Inviting;

beforeAll(async () => {
  house = await startTestApp();
});
afterAll(() => house.close());

beforeEach(async () => {
  meeting = await Inviting.begin(house);
});

/** What follows the lock of the log, apart from entries, in a transaction that does some work. */
async function heldUpWhile(work: () => Promise<unknown>): Promise<string[]> {
  const texts = await statementTextsDuring(house, work);
  const lock = texts.findIndex((text) => text.startsWith('SELECT pg_advisory_xact_lock($1)'));
  expect(lock).toBeGreaterThan(0);
  const end = texts.indexOf('COMMIT', lock);
  return texts.slice(lock, end).filter((text) => !text.includes('audit_entry') && text !== texts[lock]);
}

describe('the log of the installation is locked last', () => {
  it('where people are invited', async () => {
    await meeting.query(`UPDATE person SET email = 'new.' || email WHERE email IS NOT NULL`);
    const roles = [await meeting.roleOf('Ben'), await meeting.roleOf('Cleo')];
    expect(await heldUpWhile(() => meeting.invite(...roles))).toEqual([]);
  });

  it('where a file is imported and released, and a release tells people', async () => {
    await meeting.invite(await meeting.roleOf('Ben'));
    const file = smallMeeting({ slug: meeting.slug, meeting: { theme: 'Another' } });
    const release = () => house.app.get(ReleaseService).importAndRelease(file, 'note', theSystem);
    expect(await heldUpWhile(release)).toEqual([]);
  });

  it.each(['new', 'known'])('where access is given to a %s address', async (name) => {
    if (name === 'known') await makeAccount(house, name);
    const give = { email: `${name}@example.org`, name, kind: 'observer' };
    const path = `/api/meetings/${meeting.slug}/access`;
    expect(await heldUpWhile(() => meeting.organizer.put(path, give).expect(200))).toEqual([]);
  });
});
