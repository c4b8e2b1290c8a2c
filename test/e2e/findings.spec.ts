import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { answerOf, lastEntry, putVersion } from '../support/changes.js';
import { gatherCast, type ActorName } from '../support/cast.js';
import { asked, clashingMeeting, draft, organizerOf, smallMeeting } from '../support/small-meeting.js';
import { statementsDuring } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';

const findings = '/api/meetings/small/findings';
const clash = 'person.two-places~ama~breakout~plenary';
const aside = `${findings}/${clash}/set-aside`;

let house: TestApp;
let olga: Visitor;

beforeAll(async () => {
  house = await startTestApp();
  house.clock.set('2031-04-01T10:00:00Z');
  await draft(house, clashingMeeting());
  olga = await organizerOf(house);
});
afterAll(() => house.close());

beforeEach(async () => {
  await draft(house, clashingMeeting());
  await house.query('DELETE FROM finding_set_aside');
  await house.query('DELETE FROM meeting_finding_settings');
});

const shown = async (path = findings) => {
  const { body } = await olga.get(path).expect(200);
  return body.findings as { key: string; text: string; setAside: unknown }[];
};

describe('findings', () => {
  it('of a draft are listed with their sentences and counts, the gravest first', async () => {
    const { body } = await olga.get(findings).expect(200);
    expect(body.findings[0]).toEqual({
      ...{ key: clash, rule: 'person.two-places', grade: 'error', setAside: null },
      concerns: [
        { kind: 'person', key: 'ama', title: 'Ms Ama' },
        { kind: 'session', key: 'plenary', title: 'Evidence' },
        { kind: 'group', key: '1', title: 'North', session: { key: 'breakout', title: 'Means' } },
      ],
      details: { start: '2031-05-06T09:30', end: '2031-05-06T10:00' },
      text: 'Ms Ama is expected in two places at once, 6 May 2031, 9.30–10.00: “Evidence” and Group 1: North (“Means”).',
    });
    expect(body.findings.map(({ grade, key }: Record<string, string>) => `${grade} ${key}`)).toEqual([
      'error person.two-places~ama~breakout~plenary',
      'error person.two-places~ben~breakout~plenary',
      'error plenary.overlaps~breakout~plenary',
      'warning group.no-co-facilitator~breakout:1',
      'warning breakout.no-later-plenary~breakout',
      'warning guide.missing~plenary',
      'warning guide.missing~breakout',
      'hint balance.honorifics',
    ]);
    expect([body.counts, body.setAside, body.complete]).toEqual([{ error: 3, warning: 4, hint: 1 }, 0, true]);
  });

  it('speak the language that is asked for, and else that of the meeting', async () => {
    const file = clashingMeeting();
    await draft(house, { ...file, meeting: { ...file.meeting, language: 'es-419' } });
    expect((await shown())[0]?.text).toMatch(/^Se espera a Ms Ama en dos lugares a la vez, 6 de mayo de 2031/);
    expect((await shown(`${findings}?lang=fr`))[0]?.text).toMatch(/^Ms Ama est attendu à deux endroits à la fois/);
    await olga.get(`${findings}?lang=tlh`).expect(400);
  });

  it('go by the date where the meeting is held', async () => {
    const unanswered = async (now: string) => {
      house.clock.set(now);
      return (await shown()).filter(({ key }) => key.startsWith('role.unanswered')).map(({ key }) => key);
    };
    // Fourteen days before 6 May in Zurich, where it is two hours later than in UTC.
    expect(await unanswered('2031-04-21T21:59:00Z')).toEqual([]);
    expect(await unanswered('2031-04-21T22:00:00Z')).toEqual([
      'role.unanswered~ama~plenary~moderator',
      'role.unanswered~ben~plenary~speaker',
      'role.unanswered~cleo~plenary~speaker',
      'role.unanswered~ben~breakout:1~rapporteur',
      'role.unanswered~ama~breakout:1~noteTaker',
    ]);
    house.clock.set('2031-04-01T10:00:00Z');
  });

  it('take the same number of statements however many there are', async () => {
    const many = smallMeeting({
      breakout: {
        groups: Array.from({ length: 40 }, (_, i) => ({ number: i + 1, name: `G${i}`, rapporteurs: [asked('ben')] })),
      },
    });
    const few = await statementsDuring(house, () => olga.get(findings).expect(200));
    await draft(house, many);
    expect((await shown()).length).toBeGreaterThan(800);
    expect(await statementsDuring(house, () => olga.get(findings).expect(200))).toBe(few);
  });
});

describe('a finding that is set aside', () => {
  it('says why, by whom and when, is counted apart, and is on record', async () => {
    const { body } = await olga.put(aside, { reason: 'She leaves early.' }).expect(200);
    const mark = { reason: 'She leaves early.', by: 'Olga', at: '2031-04-01T10:00:00.000Z' };
    expect([body.key, body.setAside]).toEqual([clash, mark]);
    const list = await olga.get(findings).expect(200);
    expect(list.body.findings[0].setAside).toEqual(mark);
    expect([list.body.counts.error, list.body.setAside]).toEqual([2, 1]);
    expect(await lastEntry(house)).toEqual({
      ...{ action: 'finding.set-aside', subject: `finding ${clash}`, actor: 'Olga', meeting: 'small' },
      changes: [{ path: ['reason'], after: 'She leaves early.' }],
    });
  });

  it('takes another reason, and the same one without a second entry', async () => {
    await olga.put(aside, { reason: 'First.' }).expect(200);
    await olga.put(aside, { reason: 'Second.' }).expect(200);
    const entry = await lastEntry(house);
    expect(entry).toMatchObject({ changes: [{ path: ['reason'], before: 'First.', after: 'Second.' }] });
    house.clock.set('2031-04-02T10:00:00Z');
    const { body } = await olga.put(aside, { reason: 'Second.' }).expect(200);
    expect(body.setAside.at).toBe('2031-04-01T10:00:00.000Z');
    house.clock.set('2031-04-01T10:00:00Z');
    const [row] = await house.query(
      `SELECT count(*)::int AS count FROM audit_entry WHERE action = 'finding.set-aside'`,
    );
    await olga.put(aside, { reason: 'Second.' }).expect(200);
    expect(
      await house.query(`SELECT count(*)::int AS count FROM audit_entry WHERE action = 'finding.set-aside'`),
    ).toEqual([row]);
  });

  it('stays so while the sessions move, and when it goes and comes back', async () => {
    await olga.put(aside, { reason: 'Known.' }).expect(200);
    await draft(house, smallMeeting({ breakout: { start: '2031-05-06T09:40' } }));
    expect((await shown()).find(({ key }) => key === clash)?.setAside).toMatchObject({ reason: 'Known.' });
    await draft(house, smallMeeting({}));
    expect((await shown()).map(({ key }) => key)).not.toContain(clash);
    await draft(house, clashingMeeting());
    expect((await shown()).find(({ key }) => key === clash)?.setAside).toMatchObject({ reason: 'Known.' });
  });

  it('can be opened again, once, and that is on record', async () => {
    await olga.put(aside, { reason: 'Known.' }).expect(200);
    await olga.delete(aside).expect(204);
    expect(await lastEntry(house)).toMatchObject({
      ...{ action: 'finding.reopened', subject: `finding ${clash}` },
      changes: [{ path: ['reason'], before: 'Known.' }],
    });
    expect((await shown())[0]?.setAside).toBe(null);
    await olga.delete(aside).expect(404);
  });

  it('is one that the rules find; any other key is not found, whatever its shape', async () => {
    const nowhere = await answerOf(olga.put('/api/meetings/nowhere/findings/day.gap/set-aside', { reason: 'x' }));
    for (const key of [
      'person.two-places~ama~breakout~other',
      'nonsense',
      'a.b~%2e%2e',
      `day.gap~${'x'.repeat(300)}`,
    ]) {
      expect(await answerOf(olga.put(`${findings}/${key}/set-aside`, { reason: 'x' }))).toEqual(nowhere);
    }
    expect(nowhere.status).toBe(404);
  });

  it('wants a reason of one line', async () => {
    for (const body of [
      {},
      { reason: '' },
      { reason: ' ' },
      { reason: 'a\nb' },
      { reason: 'x'.repeat(501) },
      { reason: 'x', more: 1 },
    ]) {
      await olga.put(aside, body).expect(400);
    }
    await olga.put(aside, { reason: 'x'.repeat(500) }).expect(200);
  });

  it('is the affair of one meeting', async () => {
    await draft(house, { ...clashingMeeting(), meeting: { ...clashingMeeting().meeting, slug: 'other' } });
    await olga.put(aside, { reason: 'Known.' }).expect(200);
    const [row] = await house.query(
      `SELECT slug FROM finding_set_aside JOIN meeting ON meeting.id = finding_set_aside.meeting_id`,
    );
    expect(row).toEqual({ slug: 'small' });
    const others = await organizerOf(house, 'other', 'Oscar');
    const { body } = await others.get('/api/meetings/other/findings').expect(200);
    expect(body.findings[0]).toMatchObject({ key: clash, setAside: null });
    await others.delete(`/api/meetings/other/findings/${clash}/set-aside`).expect(404);
    await others.delete(aside).expect(404);
  });
});

describe('what the rules go by', () => {
  const settings = '/api/meetings/small/finding-settings';
  const usual = { walkingMinutes: 5, answerDays: 14, hoursWithoutBreak: 3 };

  it('is what is usual until an organizer says otherwise, and that is on record', async () => {
    const before = await olga.get(settings).expect(200);
    expect([before.body, before.headers['etag']]).toEqual([{ ...usual, version: 0 }, '"0"']);
    const { body } = await putVersion(olga, settings, { ...usual, answerDays: 60 }, 0).expect(200);
    expect(body).toEqual({ ...usual, answerDays: 60, version: 1 });
    expect(await lastEntry(house)).toMatchObject({
      ...{ action: 'finding-settings.set', subject: 'finding settings', actor: 'Olga', meeting: 'small' },
      changes: [{ path: ['answerDays'], before: 14, after: 60 }],
    });
    expect((await olga.get(settings).expect(200)).body).toEqual(body);
    expect((await shown()).filter(({ key }) => key.startsWith('role.unanswered')).length).toBe(5);
  });

  it('is changed by one of two who have read the same, and the other is told what stands there', async () => {
    const [first, second] = [
      { ...usual, answerDays: 7 },
      { ...usual, answerDays: 8 },
    ];
    await olga.put(settings, first).expect(428);
    await putVersion(olga, settings, first, 0).expect(200);
    const { body } = await putVersion(olga, settings, second, 0).expect(412);
    expect(body.current).toEqual({ ...first, version: 1 });
    await putVersion(olga, settings, first, 0).expect(200);
    expect((await putVersion(olga, settings, second, 1).expect(200)).body.version).toBe(2);
  });

  it('is within reason', async () => {
    for (const wrong of [
      { walkingMinutes: 61 },
      { answerDays: -1 },
      { hoursWithoutBreak: 0 },
      { hoursWithoutBreak: 1.5 },
      { more: 1 },
    ]) {
      await putVersion(olga, settings, { ...usual, ...wrong }, 0).expect(400);
    }
  });
});

describe('findings and readiness', () => {
  it('look to everybody else as if there were none', async () => {
    const cast = await gatherCast(house);
    const outsiders: ActorName[] = ['moderator', 'speaker', 'rapporteur', 'observer', 'organizer of another meeting'];
    const nowhere = await answerOf(cast.speaker.get('/api/meetings/nowhere/findings'));
    for (const path of ['findings', 'readiness', 'finding-settings']) {
      for (const name of outsiders) {
        expect(await answerOf(cast[name].get(`/api/meetings/draft/${path}`))).toEqual(nowhere);
      }
      await cast.organizer.get(`/api/meetings/archived/${path}`).expect(200);
    }
    const hint = '/api/meetings/archived/findings/balance.honorifics/set-aside';
    await cast.organizer.get('/api/meetings/archived/findings').expect(200);
    expect((await answerOf(cast.organizer.put(hint, { reason: 'x' }))).status).toBe(409);
  });
});
