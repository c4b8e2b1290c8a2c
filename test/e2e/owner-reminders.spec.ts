import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emailOf, mailsTo, tokenIn } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { lastEntry } from '../support/changes.js';
import { gatherWriters } from '../support/output-house.js';
import { council, isles, makeLink, ownersOf, sendReport, standingOf } from '../support/owner-house.js';
import { addByHand, knowMechanisms } from '../support/register-house.js';
import { draft, release, smallMeeting } from '../support/small-meeting.js';
import { Visitor } from '../support/visitor.js';

let house: TestApp;
let olga: Visitor;
/** Who has a link, and no account. */
let owner: Visitor;

beforeAll(async () => {
  house = await startTestApp();
  olga = (await gatherWriters(house)).olga;
  owner = new Visitor(house.origin);
  await knowMechanisms(house);
}, 60_000);
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set('2031-11-03T09:00:00Z');
  for (const table of ['recommendation', 'owner_link', 'mail']) await house.query(`DELETE FROM ${table}`);
  await addByHand(olga, { owners: [isles, council] });
  await addByHand(olga, { title: 'Data', text: 'Share data.', owners: [isles] });
});

const reminders = '/api/meetings/small/owner-reminders';
const remind = async (...links: string[]) =>
  (await olga.post(reminders, { links }).expect(200)).body as { sent: number };
const reminded = async () =>
  house.query<{ to: string; cause: string }>(
    `SELECT recipient_address AS "to", cause FROM mail WHERE cause ~ 'reminder' ORDER BY created_at, cause`,
  );
const office = { email: emailOf('office') };

describe('a reminder', () => {
  it('says what is missing this year, by the link that the owner has and in its language', async () => {
    const { id, token } = await makeLink(olga, { ...office, language: 'fr' });
    await sendReport(owner, token, { recommendation: 2 });
    expect((await standingOf(olga, 'Isles Dialogue'))?.reminder).toBe('possible');
    expect(await remind(id)).toEqual({ sent: 1 });
    const mails = await mailsTo(house, 'office', 2);
    const mail = mails.find((text) => text.includes('Pour 2031'));
    expect(mail).toContain('Pour 2031, aucun rapport de Isles Dialogue n’a encore été reçu sur : Small 1/R1.');
    expect(mail).toContain('jusqu’au 7 décembre 2032');
    expect(tokenIn(mail)).toBe(token);
    expect(await standingOf(olga, 'Isles Dialogue')).toMatchObject({
      ...{ reminder: 'remindedToday', link: { remindedOn: '2031-11-03' } },
    });
    expect(await lastEntry(house)).toMatchObject({ action: 'owner-link.reminded', subject: 'mechanism isles' });
  });

  it('is one a day of each owner, however often one presses, and whatever link it has by then', async () => {
    const { id } = await makeLink(olga, office);
    const answers = await Promise.all([remind(id), remind(id), remind(id, id)]);
    expect(answers.map(({ sent }) => sent).toSorted()).toEqual([0, 0, 1]);
    const { id: another } = await makeLink(olga, { email: emailOf('other') });
    expect(await remind(another)).toEqual({ sent: 0 });
    house.clock.set('2031-11-03T22:59:00Z');
    expect(await remind(another)).toEqual({ sent: 0 });
    // In Zurich it is the next day.
    house.clock.set('2031-11-03T23:00:00Z');
    expect(await remind(another)).toEqual({ sent: 1 });
    expect((await reminded()).map(({ to }) => to)).toEqual([emailOf('office'), emailOf('other')]);
  });

  it('goes to nobody who has reported on everything meanwhile', async () => {
    const { id, token } = await makeLink(olga, { ...office, owner: council });
    await sendReport(owner, token);
    expect((await standingOf(olga, 'A council'))?.reminder).toBe('complete');
    expect(await remind(id)).toEqual({ sent: 0 });
    expect(await reminded()).toEqual([]);
  });

  it('renews a link whose days have run out, which then leads there again', async () => {
    const { id, token } = await makeLink(olga, office);
    house.clock.set('2032-12-08T09:00:00Z');
    await owner.get(`/api/owner-links/${token}`).expect(404);
    expect(await remind(id)).toEqual({ sent: 1 });
    await owner.get(`/api/owner-links/${token}`).expect(200);
    expect((await standingOf(olga, 'Isles Dialogue'))?.link?.until).toBe('2034-01-12T09:00:00.000Z');
    const { body } = await olga.get('/api/meetings/small/log?limit=2').expect(200);
    expect(body.map(({ action }: { action: string }) => action)).toEqual(['owner-link.reminded', 'owner-link.renewed']);
  });

  it('is not for who has no link that stands, or one without an address; nobody is written to then', async () => {
    const { id: good } = await makeLink(olga, office);
    const { id: silent } = await makeLink(olga, { owner: council });
    const { owners } = await ownersOf(olga);
    expect(owners.map(({ reminder }) => reminder)).toEqual(['addressMissing', 'possible']);
    for (const wrong of [silent, '00000000-0000-4000-8000-000000000000']) {
      const { body } = await olga.post(reminders, { links: [good, wrong] }).expect(422);
      expect([body.code, body.problems.map(({ path }: { path: string }) => path)]).toEqual([
        ...['reminder.impossible', ['links[1]']],
      ]);
    }
    await olga.delete(`/api/meetings/small/owner-links/${good}`).expect(204);
    await olga.post(reminders, { links: [good] }).expect(422);
    await olga.post(reminders, { links: [] }).expect(400);
    expect(await reminded()).toEqual([]);
  });

  it('names the next edition once that has been released, and none that is a draft', async () => {
    const next = async () => (await ownersOf(olga)).next;
    const date = '2032-05-12';
    const times = { start: `${date}T09:00`, end: `${date}T10:00` };
    for (const [slug, shortTitle] of [
      ['second', 'Small 2'],
      ['workshop', 'Workshop'],
    ] as const) {
      const meeting = { shortTitle, title: shortTitle, startDate: date, endDate: date };
      await draft(house, smallMeeting({ slug, meeting, plenary: times, breakout: null }));
    }
    await release(house, 'workshop');
    expect(await next()).toBeNull();
    await release(house, 'second');
    expect(await next()).toEqual({ shortTitle: 'Small 2', startDate: date });
    const { id } = await makeLink(olga, office);
    await remind(id);
    const mails = await mailsTo(house, 'office', 2);
    expect(mails.join('\n')).toContain('before Small 2 begins on 12 May 2032');
  });
});
