import type { NoticesSent } from '#contract/notice';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SetClock, startAppOn, startTestApp, type TestApp } from '../support/app.js';
import { lastEntry } from '../support/changes.js';
import { Inviting } from '../support/inviting.js';
import { letMinutesPass, setNotices, waitingNotices } from '../support/notices.js';
import { endRound, quietTimeEnds, told } from '../support/rounds.js';
import { asked, panel } from '../support/small-meeting.js';
import { until } from '../support/until.js';

let house: TestApp;
let meeting: Inviting;

const timing = { jobTiming: { poll: 50 } };

beforeAll(async () => {
  house = await startTestApp(undefined, undefined, timing);
});
afterAll(() => house.close());

beforeEach(async () => {
  meeting = await Inviting.begin(house);
  await meeting.release();
  await setNotices(meeting.organizer, meeting.slug, { quietMinutes: 10 });
});

const notices = () => `/api/meetings/${meeting.slug}/notices`;
const waiting = () => waitingNotices(meeting.organizer, meeting.slug);
const inviteAll = async () => meeting.invite(...(await meeting.list()).map(({ role }) => role));

describe('releases within the quiet time', () => {
  it('are told in one mail, with the notes of all of them, when it is over', async () => {
    await meeting.invite(await meeting.roleOf('Ben'));
    await meeting.change({ plenary: { room: 'side' } });
    await meeting.release();
    const first = await waiting();
    await meeting.change({ plenary: { room: 'side', start: '2031-05-06T08:30' } });
    await meeting.release();
    // The file says again that it is to be confirmed.
    await meeting.query(`UPDATE role SET state = 'invited' WHERE kind = 'speaker'`);
    expect(await meeting.mails(1)).toEqual([]);
    const { version, round, digests } = await waiting();
    expect([first.version, version]).toEqual([1, 2]);
    expect(round).toEqual({
      ...{ from: 2, to: 3, audience: 'affected', openedAt: first.round?.openedAt },
      dueAt: new Date(house.clock.now().getTime() + 600_000).toISOString(),
    });
    expect(digests.map(({ recipient, calendar }) => [recipient, calendar])).toEqual([
      ['ben@example.org', [{ session: 'plenary', method: 'REQUEST' }]],
    ]);
    await quietTimeEnds(house, meeting);
    const [mail, ...others] = await meeting.mails(1);
    expect(others).toEqual([]);
    expect(told(mail!)).toEqual([
      ...['ben@example.org', 'Changed: Speaker, Session 1: Evidence – Small 1', 'REQUEST'],
      'plenary@plenary 2',
    ]);
    expect(mail?.text).toBe(digests[0]?.text);
    expect(mail?.text).toBe(
      [
        'Changed: Speaker, Session 1: Evidence – Small 1',
        'Dear Ms Ben,',
        'The programme of Small 1 has changed, and your part in it.',
        'Your role: Speaker, Chair of the Process',
        'Session: Session 1: Evidence',
        'Item: Voices',
        'When: Tuesday, 6 May 2031, 8.30–10.00 (Europe/Zurich)',
        'Where: Room 4, Palais',
        'Until now:',
        'When: Tuesday, 6 May 2031, 9.00–10.00 (Europe/Zurich)',
        'Where: Room 3, Palais',
        'What changed in the programme',
        'Session 1: Evidence: Session 1 now starts at 8.30 instead of 9.00. Session 1 is now in Room 4 instead of Room 3.',
        'About version 2: note',
        'About version 3: note',
        `What each release has changed: https://meetings.example.org/meetings/${meeting.slug}/changes`,
        'You have not answered yet. Please confirm or decline at https://meetings.example.org/my-part.',
        `See the programme:\nhttps://meetings.example.org/meetings/${meeting.slug}#plenary`,
        '-- \nSent by Plenary, the software of the meeting’s secretariat.\n',
      ].join('\n\n'),
    );
    expect(await lastEntry(house)).toMatchObject({ action: 'notices.sent', actor: null, meeting: meeting.slug });
    expect(await waiting()).toEqual({ version: 0, round: null, digests: [], news: [] });
  });

  it('tell nobody of what has moved and moved back, and the next move has a higher SEQUENCE', async () => {
    await meeting.invite(await meeting.roleOf('Ben'));
    for (const room of ['side', 'main']) {
      await meeting.change({ plenary: { room } });
      await meeting.release();
    }
    expect((await waiting()).digests).toEqual([]);
    await quietTimeEnds(house, meeting);
    expect(await meeting.mails(1)).toEqual([]);
    await setNotices(meeting.organizer, meeting.slug);
    await meeting.change({ plenary: { room: 'side' } });
    await meeting.release();
    expect((await meeting.mails(1)).map(told)).toEqual([
      [...['ben@example.org', 'Changed: Speaker, Session 1: Evidence – Small 1', 'REQUEST'], 'plenary@plenary 3'],
    ]);
  });

  it('say nothing of what the draft has become since', async () => {
    await meeting.invite(await meeting.roleOf('Ben'), await meeting.roleOf('Cleo'));
    await meeting.change({ plenary: { room: 'side' } });
    await meeting.release();
    await meeting.change({ plenary: { title: 'Hidden', start: '2031-05-06T07:00', items: panel(asked('ben')) } });
    await quietTimeEnds(house, meeting);
    const mails = await meeting.mails(2);
    expect(mails.map(told)).toEqual(
      ['ben', 'cleo'].map((name) => [
        ...[`${name}@example.org`, 'Changed: Speaker, Session 1: Evidence – Small 1', 'REQUEST'],
        'plenary@plenary 1',
      ]),
    );
    expect(JSON.stringify(mails)).not.toMatch(/Hidden|7\.00|T07/);
  });

  it('start the wait anew: a job that comes too early sends nothing', async () => {
    await meeting.invite(await meeting.roleOf('Ben'));
    await meeting.change({ plenary: { room: 'side' } });
    await meeting.release();
    await letMinutesPass(house, 9);
    await until('the job waits again', async () => {
      const [job] = await meeting.query<{ seconds: number }>(
        `SELECT extract(epoch FROM run_at - now())::int AS seconds FROM graphile_worker.jobs
         WHERE key = (SELECT 'notices.send ' || id FROM meeting WHERE slug = $1)`,
        [meeting.slug],
      );
      return job !== undefined && job.seconds > 30;
    });
    expect(await meeting.mails(1)).toEqual([]);
    await quietTimeEnds(house, meeting);
    expect(await meeting.mails(1)).toHaveLength(1);
  });

  it('are told once where two processes do it', async () => {
    const clock = new SetClock(house.clock.now().toISOString());
    const other = await startAppOn(house.database.url, clock, undefined, 0, {}, timing);
    await inviteAll();
    await meeting.change({ plenary: { room: 'side' } });
    await meeting.release();
    const { version } = await waiting();
    await letMinutesPass(house, 11);
    clock.set(house.clock.now().toISOString());
    const answers = await Promise.all([1, 2, 3].map(async () => (await endRound(meeting, 'send', version)).status));
    await quietTimeEnds(house, meeting);
    expect(answers.filter((status) => status === 202).length).toBeLessThanOrEqual(1);
    expect(answers.filter((status) => ![202, 409, 412].includes(status))).toEqual([]);
    const to = (await meeting.mails(5)).map((mail) => mail.to).sort();
    expect(to).toEqual(['ama', 'ben', 'cleo'].map((name) => `${name}@example.org`));
    await other.app.close();
  });
});

describe('a round of notices', () => {
  it('waits for its organizers where the meeting wants that, and goes when they say so', async () => {
    await setNotices(meeting.organizer, meeting.slug, { review: true });
    await meeting.invite(await meeting.roleOf('Ben'));
    await meeting.change({ plenary: { room: 'side' } });
    await meeting.release();
    await letMinutesPass(house, 100_000);
    const { version, round } = await waiting();
    expect(round?.dueAt).toBe(null);
    expect(await meeting.mails(1)).toEqual([]);
    expect((await endRound(meeting, 'send', version + 1).expect(412)).body).toMatchObject({ code: 'version.conflict' });
    expect((await meeting.organizer.post(`${notices()}/send`).expect(428)).body).toMatchObject({
      code: 'version.missing',
    });
    const sent = (await endRound(meeting, 'send', version).expect(202)).body as NoticesSent;
    expect(sent).toEqual({ mails: 1 });
    expect((await meeting.mails(1)).map(({ to }) => to)).toEqual(['ben@example.org']);
    expect((await endRound(meeting, 'send', version).expect(409)).body).toMatchObject({ code: 'notices.none' });
  });

  it('that waits goes by the settings as they become', async () => {
    await setNotices(meeting.organizer, meeting.slug, { review: true });
    await meeting.invite(await meeting.roleOf('Ben'));
    await meeting.change({ plenary: { room: 'side' } });
    await meeting.release();
    await setNotices(meeting.organizer, meeting.slug, { quietMinutes: 5 });
    expect((await waiting()).round?.dueAt).toBe(new Date(house.clock.now().getTime() + 300_000).toISOString());
    await quietTimeEnds(house, meeting);
    expect(await meeting.mails(1)).toHaveLength(1);
  });

  it('that is dropped tells those alone who are no longer expected, and of the rest the next one tells', async () => {
    await setNotices(meeting.organizer, meeting.slug, { review: true });
    await meeting.invite(await meeting.roleOf('Ben', 'rapporteur'), await meeting.roleOf('Cleo'));
    await meeting.change({ plenary: { room: 'side' }, breakout: null });
    await meeting.release();
    const { version, digests } = await waiting();
    expect(digests.map(({ recipient }) => recipient).sort()).toEqual(['ben@example.org', 'cleo@example.org']);
    expect((await endRound(meeting, 'drop', version).expect(400)).body).toMatchObject({ code: 'input.invalid' });
    await endRound(meeting, 'drop', version, { reason: 'Rooms are settled by telephone' }).expect(202, { mails: 1 });
    const mails = await meeting.mails(2);
    expect(mails.map(told)).toEqual([
      ['ben@example.org', 'Cancelled: Rapporteur, Means – Small 1', 'CANCEL', 'breakout@plenary 1'],
    ]);
    expect(mails[0]?.text).not.toContain('Room 4');
    expect(await lastEntry(house)).toMatchObject({
      ...{ action: 'notices.dropped', actor: 'Olga' },
      changes: [
        {
          path: [],
          after: { from: 2, to: 2, audience: 'affected', mails: 1, reason: 'Rooms are settled by telephone' },
        },
      ],
    });
    await setNotices(meeting.organizer, meeting.slug);
    await meeting.change({ plenary: { room: 'side' }, breakout: null, meeting: { theme: 'Another' } });
    await meeting.release();
    expect((await meeting.mails(3)).map(told)).toEqual([
      [...['cleo@example.org', 'Changed: Speaker, Session 1: Evidence – Small 1', 'REQUEST'], 'plenary@plenary 1'],
    ]);
  });

  it('is no reason to release the same once more, and tells of a decline that came after the release', async () => {
    await meeting.invite(await meeting.roleOf('Ben'), await meeting.roleOf('Cleo'));
    await meeting.change({ plenary: { room: 'side' } });
    await meeting.release();
    const releases = `/api/meetings/${meeting.slug}/releases`;
    const again = await meeting.organizer.post(releases, { note: 'Again' }).expect(409);
    expect(again.body).toMatchObject({ code: 'release.unchanged' });
    await meeting.query(`UPDATE role SET state = 'declined' WHERE id = $1`, [await meeting.roleOf('Cleo')]);
    await quietTimeEnds(house, meeting);
    expect((await meeting.mails(2)).map(told)).toEqual([
      ['ben@example.org', 'Changed: Speaker, Session 1: Evidence – Small 1', 'REQUEST', 'plenary@plenary 1'],
      ['cleo@example.org', 'Cancelled: Speaker, Session 1: Evidence – Small 1', 'CANCEL', 'plenary@plenary 1'],
    ]);
  });

  it('is opened by no release of which nobody is to hear', async () => {
    await meeting.change({ plenary: { room: 'side' } });
    await meeting.release();
    expect((await waiting()).round).toBe(null);
  });

  it('is told to organizers who look on, and to nobody else', async () => {
    await meeting.invite(await meeting.roleOf('Ben'));
    await meeting.change({ plenary: { room: 'side' } });
    await meeting.release();
    await quietTimeEnds(house, meeting);
    const events = await meeting.query(
      `SELECT data FROM live_event JOIN meeting ON meeting.id = scope AND slug = $1 WHERE kind = 'notices.changed' ORDER BY live_event.id`,
      [meeting.slug],
    );
    expect(events).toEqual([{ data: { state: 'waiting' } }, { data: { state: 'sent' } }]);
  });
});
