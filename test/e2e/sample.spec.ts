import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { smallMeeting } from '../support/small-meeting.js';

let house: TestApp;
beforeAll(async () => {
  house = await startTestApp();
});
afterAll(() => house.close());

describe('the first meeting of an installation', () => {
  const first = (name: string) =>
    house.app
      .get(ReleaseService)
      .importAndReleaseFirst(smallMeeting({}), 'note', { email: 'organizer@example.org', name });
  const organizers = () =>
    house.query(`SELECT meeting.slug, account.name FROM meeting
      LEFT JOIN meeting_grant ON meeting_grant.meeting_id = meeting.id
      LEFT JOIN account ON account.id = meeting_grant.account_id`);

  it('comes with its organizer, or not at all', async () => {
    // A name that PostgreSQL cannot hold: the organizer is what fails.
    await expect(first('\u0000')).rejects.toThrow();
    expect(await organizers()).toEqual([]);
    expect(await first('Olga')).toBe(1);
    expect(await organizers()).toEqual([{ slug: 'small', name: 'Olga' }]);
    expect(await first('Otto')).toBeNull();
    expect(await organizers()).toEqual([{ slug: 'small', name: 'Olga' }]);
  });
});
