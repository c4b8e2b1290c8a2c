import type { DigestPreview } from '#contract/notice';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { lastEntry } from '../support/changes.js';
import { Inviting } from '../support/inviting.js';
import { setNotices, waitingNotices } from '../support/notices.js';
import { quietTimeEnds, told } from '../support/rounds.js';
import { asked, panel } from '../support/small-meeting.js';

let house: TestApp;
let meeting: Inviting;

beforeAll(async () => {
  house = await startTestApp(undefined, undefined, { jobTiming: { poll: 50 } });
});
afterAll(() => house.close());

beforeEach(async () => {
  meeting = await Inviting.begin(house);
  await meeting.release();
  await setNotices(meeting.organizer, meeting.slug, { quietMinutes: 10 });
});

const notices = () => `/api/meetings/${meeting.slug}/notices`;
const waiting = () => waitingNotices(meeting.organizer, meeting.slug);

describe('a digest', () => {
  it('tells of three roles in two moved sessions at once; each calendar part has a mail of its own', async () => {
    await meeting.change({ plenary: { moderators: [asked('ben')] } });
    const roles = [await meeting.roleOf('Ben', 'moderator'), await meeting.roleOf('Ben')];
    await meeting.invite(...roles, await meeting.roleOf('Ben', 'rapporteur'));
    await setNotices(meeting.organizer, meeting.slug);
    const room = { room: 'side' };
    await meeting.change({ plenary: { moderators: [asked('ben')], ...room }, breakout: room });
    await meeting.release();
    const mails = await meeting.mails(3);
    expect(mails.map(told).sort()).toEqual([
      ['ben@example.org', 'Calendar update: Means – Small 1', 'REQUEST', 'breakout@plenary 1'],
      ['ben@example.org', 'Calendar update: Session 1: Evidence – Small 1', 'REQUEST', 'plenary@plenary 1'],
      ['ben@example.org', 'Changes to your part – Small 1', null],
    ]);
    const digest = mails.find(({ method }) => method === null)?.text ?? '';
    const headings = digest.split('\n\n').filter((line) => line.startsWith('Changed: '));
    // The moderator has the chair; that the same person also speaks there is told with the session's own change.
    expect(headings).toEqual([
      'Changed: Moderator, Session 1: Evidence – Small 1',
      'Changed: Rapporteur, Means – Small 1',
    ]);
    expect(digest.match(/Where: Room 4, Palais/g)).toHaveLength(2);
    await meeting.change({ plenary: { moderators: [], items: panel(asked('cleo')) }, breakout: null });
    await meeting.release();
    expect((await meeting.mails(6)).map(told).sort()).toEqual([
      ['ben@example.org', 'Calendar update: Means – Small 1', 'CANCEL', 'breakout@plenary 2'],
      ['ben@example.org', 'Calendar update: Session 1: Evidence – Small 1', 'CANCEL', 'plenary@plenary 2'],
      ['ben@example.org', 'Changes to your part – Small 1', null],
    ]);
  });

  it('goes to those who are affected, or to everyone with a part who has been invited', async () => {
    await meeting.invite(await meeting.roleOf('Ben', 'rapporteur'), await meeting.roleOf('Cleo'));
    await meeting.change({ plenary: { room: 'side' } });
    await meeting.release();
    const { version, digests } = await waiting();
    expect(digests.map(({ recipient }) => recipient)).toEqual(['cleo@example.org']);
    const patch = (audience: string, read: number) =>
      meeting.organizer.patch(notices(), { audience }).set('If-Match', `"${read}"`);
    expect((await patch('everyone', version + 1).expect(412)).body).toMatchObject({
      code: 'version.conflict',
      current: { version, round: { audience: 'affected' } },
    });
    const answer = await patch('everyone', version).expect(200);
    expect(answer.headers['etag']).toBe(`"${version + 1}"`);
    const all = (answer.body as { digests: DigestPreview[] }).digests;
    expect(all.map(({ recipient, subject, calendar }) => [recipient, subject, calendar.length])).toEqual([
      ['cleo@example.org', 'Changed: Speaker, Session 1: Evidence – Small 1', 1],
      ['ben@example.org', 'News of the programme – Small 1', 0],
    ]);
    expect(all[1]?.text).toContain(
      [
        'The programme of Small 1 has been released anew. Nothing has changed in your part.',
        'What changed in the programme',
        'Session 1: Evidence: Session 1 is now in Room 4 instead of Room 3.',
        'About this release: note',
      ].join('\n\n'),
    );
    expect(await lastEntry(house)).toMatchObject({
      action: 'notices.audience-set',
      changes: [{ path: ['audience'], before: 'affected', after: 'everyone' }],
    });
    await quietTimeEnds(house, meeting);
    expect((await meeting.mails(2)).map(({ to }) => to)).toEqual(['ben@example.org', 'cleo@example.org']);
  });

  it('is foreseen for everyone where a release would join a round that reaches everyone', async () => {
    await meeting.invite(await meeting.roleOf('Ben', 'rapporteur'), await meeting.roleOf('Cleo'));
    await meeting.change({ plenary: { room: 'side' } });
    await meeting.release();
    const foreseen = async () => {
      const mails = (await meeting.organizer.get(`${notices()}/preview`).expect(200)).body as DigestPreview[];
      return mails.map(({ recipient }) => recipient);
    };
    expect(await foreseen()).toEqual(['cleo@example.org']);
    const { version } = await waiting();
    await meeting.organizer.patch(notices(), { audience: 'everyone' }).set('If-Match', `"${version}"`).expect(200);
    await meeting.change({ plenary: { room: 'side', start: '2031-05-06T08:30' } });
    expect(await foreseen()).toEqual(['cleo@example.org', 'ben@example.org']);
    await meeting.release();
    expect((await waiting()).digests.map(({ recipient }) => recipient)).toEqual(await foreseen());
  });

  it('goes to whoever was taken off the programme', async () => {
    await meeting.invite(await meeting.roleOf('Ben'));
    await meeting.change({ plenary: { items: panel(asked('cleo')) } });
    await meeting.release();
    await quietTimeEnds(house, meeting);
    expect((await meeting.mails(1)).map(told)).toEqual([
      [...['ben@example.org', 'Cancelled: Speaker, Session 1: Evidence – Small 1', 'CANCEL'], 'plenary@plenary 1'],
    ]);
  });
});
