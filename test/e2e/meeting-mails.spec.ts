import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { Inviting } from '../support/inviting.js';
import { until } from '../support/until.js';

let house: TestApp;
let meeting: Inviting;

beforeAll(async () => {
  house = await startTestApp();
});
afterAll(() => house.close());

beforeEach(async () => {
  meeting = await Inviting.begin(house);
});

describe('what an organizer sees of the mails', () => {
  it('before a release: whom it would tell what', async () => {
    await meeting.release();
    await meeting.invite(await meeting.roleOf('Ben'));
    const notices = () => meeting.organizer.get(`/api/meetings/${meeting.slug}/notices/preview`).expect(200);
    expect((await notices()).body).toEqual([]);
    await meeting.change({ plenary: { room: 'side' } });
    const { body } = await notices();
    expect(body).toEqual([
      {
        recipient: 'ben@example.org',
        name: 'Ms Ben',
        subject: 'Changed: Speaker, Session 1: Evidence – Small 1',
        text: expect.stringContaining('Where: Room 4, Palais'),
        calendar: [{ session: 'plenary', method: 'REQUEST' }],
      },
    ]);
    expect(await meeting.mails(1)).toEqual([]);
    await meeting.release();
    const [sent] = await meeting.mails(1);
    // The note is given with the release.
    const text = sent?.text.replace('About this release: note\n\n', '');
    expect({ subject: sent?.subject, text }).toEqual({
      subject: (body as { subject: string }[])[0]?.subject,
      text: (body as { text: string }[])[0]?.text,
    });
    expect((await notices()).body).toEqual([]);
  });

  it('afterwards: what went to whom, without the links in it; and only those of the own meeting', async () => {
    const role = await meeting.roleOf('Ben');
    const mail = (await meeting.invite(role))[0]?.mail ?? '';
    await until('no mail waits', async () => {
      return (await meeting.query(`SELECT FROM mail WHERE state <> 'kept'`)).length === 0;
    });
    const { body, text } = await meeting.organizer.get(`/api/meetings/${meeting.slug}/mails`).expect(200);
    expect(
      (body as { recipientAddress: string; state: string }[]).map((one) => [one.recipientAddress, one.state]),
    ).toEqual(
      expect.arrayContaining([
        ['ben@example.org', 'kept'],
        ['olga@example.org', 'kept'],
      ]),
    );
    expect(text).not.toContain('secret-of');
    const links = await meeting.query<{ id: string }>('SELECT id FROM one_time_link');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ id }) => text.includes(id))).toEqual([]);
    const resend = await meeting.organizer.post(`/api/meetings/${meeting.slug}/mails/${mail}/resend`).expect(409);
    expect(resend.body).toMatchObject({ code: 'mail.not-resendable' });
    const [other] = await meeting.query<{ id: string }>(
      `SELECT id FROM mail WHERE scope <> (SELECT id FROM meeting WHERE slug = $1)`,
      [meeting.slug],
    );
    const foreign = await meeting.organizer
      .post(`/api/meetings/${meeting.slug}/mails/${other?.id ?? ''}/resend`)
      .expect(404);
    const nothing = await meeting.organizer
      .post(`/api/meetings/${meeting.slug}/mails/00000000-0000-4000-8000-000000000000/resend`)
      .expect(404);
    expect(foreign.text).toBe(nothing.text);
    await meeting.organizer.get(`/api/mail/${mail}`).expect(404);
  });
});
