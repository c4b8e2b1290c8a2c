import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emailOf, mailsTo, tokenIn } from '../support/accounts.js';
import { lastEntry } from '../support/changes.js';
import {
  council,
  isles,
  makeLink,
  type OwnerHouse,
  ownersOf,
  sendReport,
  settle,
  standingOf,
  startOwners,
  tryToReport,
} from '../support/owner-house.js';
import { addByHand, change, registerOf } from '../support/register-house.js';
import { statementsDuring } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';

let scene: OwnerHouse;
let olga: Visitor;
/** Who has the link, and no account. */
let owner: Visitor;

beforeAll(async () => {
  scene = await startOwners();
  ({ olga, owner } = scene);
}, 60_000);
afterAll(() => scene.house.close());
beforeEach(() => scene.begin());

const see = (token: string) => scene.see(token);
const get = (number?: number) => scene.get(number);
const reported = (...how: Parameters<OwnerHouse['reported']>) => scene.reported(...how);

describe('a link for an owner', () => {
  it('is shown once to whoever makes it, and leads to what the owner has taken up of that meeting', async () => {
    const { token, address, ...link } = await makeLink(olga);
    expect(address).toBe(`https://meetings.example.org/owner-links/${token}?lang=en`);
    expect(link).toEqual({
      ...{ id: link.id, email: null, language: 'en', madeAt: '2031-11-03T09:00:00.000Z' },
      ...{ until: '2032-12-07T09:00:00.000Z', isOver: false, remindedOn: null },
    });
    expect(await see(token)).toEqual({
      owner: { mechanism: 'isles', name: 'Isles Dialogue' },
      meeting: { shortTitle: 'Small 1', title: 'A small meeting', language: 'en' },
      until: '2032-12-07T09:00:00.000Z',
      recommendations: [
        {
          ...{ number: 1, label: 'Small 1/R1', title: 'Meetings', sentences: ['Meet yearly.'], addressee: '' },
          ...{ status: 'open', years: [2031, 2030], reports: [] },
        },
        {
          ...{ number: 2, label: 'Small 1/R2', title: 'Data', sentences: ['Share data.'], addressee: '' },
          ...{ status: 'open', years: [2031, 2030], reports: [] },
        },
      ],
    });
    const { headers } = await owner.get(`/api/owner-links/${token}`);
    expect(headers['cache-control']).toBe('no-store');
    const { text } = await olga.get('/api/meetings/small/owner-reports').expect(200);
    expect(text).not.toContain(token);
    const kept = await scene.house.query(
      `SELECT FROM owner_link WHERE to_jsonb(owner_link)::text LIKE '%' || $1 || '%'`,
      [token],
    );
    expect(kept).toEqual([]);
    expect(scene.house.log.join('\n')).not.toContain(token);
  });

  it('is sent by mail where an address is given, in the language that is asked for', async () => {
    await makeLink(olga, { owner: council, email: emailOf('office'), language: 'fr' });
    const [mail] = await mailsTo(scene.house, 'office');
    expect(mail).toContain('A council a pris en charge des recommandations de Small 1');
    expect(mail).toContain('pendant 400 jours');
    expect((await see(tokenIn(mail))).recommendations.map(({ number }) => number)).toEqual([1, 3]);
    const [row] = await scene.house.query(
      `SELECT scope = (SELECT id FROM meeting) AS scoped FROM mail WHERE cause ~ '^owner'`,
    );
    expect(row).toEqual({ scoped: true });
  });

  it('takes the place of the one that its owner has; two made at once leave one', async () => {
    const first = await makeLink(olga);
    const made = await Promise.all([makeLink(olga), makeLink(olga), makeLink(olga, { owner: council })]);
    await owner.get(`/api/owner-links/${first.token}`).expect(404);
    const found = await Promise.all(made.map(({ token }) => owner.get(`/api/owner-links/${token}`)));
    expect(found.map(({ status }) => status).toSorted()).toEqual([200, 200, 404]);
    expect(await standingOf(olga, 'Isles Dialogue')).toMatchObject({
      recommendations: [1, 2],
      reported: 0,
      awaited: 2,
    });
  });

  it('leads nowhere once it is withdrawn or has expired, or its meeting is deleted; what was reported stays', async () => {
    const { id, token } = await makeLink(olga);
    await sendReport(owner, token);
    await olga.delete(`/api/meetings/small/owner-links/${id}`).expect(204);
    await olga.delete(`/api/meetings/small/owner-links/${id}`).expect(204);
    await owner.get(`/api/owner-links/${token}`).expect(404);
    await tryToReport(owner, token).expect(404);
    expect((await get()).reports).toHaveLength(1);
    const { token: other } = await makeLink(olga);
    scene.house.clock.set('2032-12-07T09:00:00Z');
    await owner.get(`/api/owner-links/${other}`).expect(404);
    scene.house.clock.set('2031-11-03T09:00:00Z');
    await see(other);
    await scene.house.query(`UPDATE meeting SET deleted_at = now()`);
    await owner.get(`/api/owner-links/${other}`).expect(404);
    await tryToReport(owner, other).expect(404);
    await scene.house.query(`UPDATE meeting SET deleted_at = NULL`);
  });

  it('is for who has taken something up', async () => {
    const { body } = await olga.post('/api/meetings/small/owner-links', { owner: { mechanism: 'plains' } }).expect(422);
    expect([body.code, body.problems[0].path]).toEqual(['recommendation.invalid', 'owner']);
    await olga.post('/api/meetings/small/owner-links', { owner: isles, email: 'nobody' }).expect(400);
  });
});

describe('a report', () => {
  it('waits, and changes nothing of the recommendation until an organizer accepts it', async () => {
    const { token } = await makeLink(olga);
    const evidence = [{ title: 'Minutes', address: 'https://example.org/minutes' }];
    const before = await get();
    const { recommendations } = await sendReport(owner, token, { evidence });
    expect(recommendations[0]?.reports).toEqual([
      {
        ...{ year: 2031, text: 'We met twice.', status: 'inProgress', evidence, state: 'waiting', reason: null },
        ...{ reportedAt: '2031-11-03T09:00:00.000Z', settledAt: null },
      },
    ]);
    const after = await get();
    const [report] = after.reports;
    expect(after.reports).toEqual([
      {
        ...{ id: report?.id, owner: { mechanism: 'isles', name: 'Isles Dialogue' }, year: 2031, version: 1 },
        ...{ text: 'We met twice.', status: 'inProgress', evidence, state: 'waiting', note: null },
        ...{ reportedAt: '2031-11-03T09:00:00.000Z', settledAt: null, settledBy: null },
      },
    ]);
    expect({ ...after, reports: [] }).toEqual(before);
    expect(await lastEntry(scene.house)).toMatchObject({
      action: 'recommendation-report.sent',
      subject: 'recommendation 1',
      actor: null,
    });
    expect(await standingOf(olga, 'Isles Dialogue')).toMatchObject({ awaited: 2, reported: 1, waiting: 1 });
  });

  it('is one a year of each owner: sent again it is replaced, and the earlier text is in the log', async () => {
    const { token } = await makeLink(olga);
    await sendReport(owner, token);
    await sendReport(owner, token, { text: 'We met three times.', status: null });
    await sendReport(owner, token, { year: 2030, text: 'We met once.', status: null });
    const { token: another } = await makeLink(olga, { owner: council });
    await sendReport(owner, another, { text: 'We came.' });
    expect(
      (await get()).reports.map(({ owner: { name }, year, text, version }) => [name, year, text, version]),
    ).toEqual([
      ['A council', 2031, 'We came.', 1],
      ['Isles Dialogue', 2031, 'We met three times.', 2],
      ['Isles Dialogue', 2030, 'We met once.', 1],
    ]);
    const log = await olga.get('/api/meetings/small/log?limit=5').expect(200);
    expect(log.text).toContain('"recommendation-report.replaced"');
    expect(log.text).toContain('We met twice.');
    // Each sees its own.
    expect((await see(another)).recommendations[0]?.reports.map(({ text }) => text)).toEqual(['We came.']);
  });

  it('sent twice at once, or the same again, is one', async () => {
    const { token } = await makeLink(olga);
    await Promise.all([1, 2, 3].map(() => sendReport(owner, token)));
    scene.house.clock.set('2031-11-04T09:00:00Z');
    await sendReport(owner, token);
    const { reports } = await get();
    expect(reports.map(({ version, reportedAt }) => [version, reportedAt])).toEqual([[1, '2031-11-03T09:00:00.000Z']]);
    const sent = await scene.house.query(`SELECT FROM audit_entry WHERE action ~ '^recommendation-report'
      AND id > (SELECT max(id) FROM audit_entry WHERE action = 'owner-link.made')`);
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['of a year to come', { year: 2032 }, 422],
    ['of the year before last', { year: 2029 }, 422],
    ['on what another has taken up', { recommendation: 3 }, 404],
    ['that says nothing', { text: ' ' }, 400],
    ['that proposes by what it is superseded', { status: 'superseded' }, 400],
    ['with evidence of another scheme', { evidence: [{ title: 'x', address: 'http://example.org' }] }, 400],
    ['with too much evidence', { evidence: Array(6).fill({ title: 'x', address: 'https://example.org' }) }, 400],
  ])('is not taken: one %s', async (_, wrong, status) => {
    const { token } = await makeLink(olga);
    await tryToReport(owner, token, wrong).expect(status);
    expect((await registerOf(olga)).recommendations.flatMap(({ reports }) => reports)).toEqual([]);
  });

  it('can be for the last year still when the year has turned, where the meeting is', async () => {
    const { token } = await makeLink(olga);
    // In Zurich it is January already.
    scene.house.clock.set('2031-12-31T23:30:00Z');
    expect((await see(token)).recommendations[0]?.years).toEqual([2032, 2031]);
    await sendReport(owner, token, { year: 2032 });
    await tryToReport(owner, token, { year: 2030 }).expect(422);
  });
});

describe('the owners of a meeting', () => {
  it('stand by name with what is awaited of each: what is open or in progress, and what was reported', async () => {
    await change(olga, 2, { status: 'done' });
    const { token } = await makeLink(olga, { owner: council });
    await sendReport(owner, token, { status: 'dropped' });
    const [report] = (await get()).reports;
    await settle(olga, { report: report?.id ?? '' }, 'acceptance', { seen: 1 }).expect(200);
    const { year, owners, next } = await ownersOf(olga);
    expect([year, next]).toEqual([2031, null]);
    expect(
      owners.map(({ owner: { name }, recommendations, awaited, reported: sent, waiting }) => ({
        ...{ name, recommendations, awaited, sent, waiting },
      })),
    ).toEqual([
      { name: 'A council', recommendations: [1, 3], awaited: 2, sent: 1, waiting: 0 },
      { name: 'Isles Dialogue', recommendations: [1, 2], awaited: 0, sent: 0, waiting: 0 },
    ]);
  });

  it('are read in the same number of statements however many there are', async () => {
    const count = () => statementsDuring(scene.house, () => ownersOf(olga));
    const few = await count();
    for (const name of ['One', 'Two', 'Three']) await addByHand(olga, { owners: [{ organization: name }] });
    expect(await count()).toBe(few);
  });

  it('report on an archived meeting as before', async () => {
    await scene.house.query(`UPDATE meeting SET archived_at = now()`);
    const { id } = await reported();
    await settle(olga, { report: id }, 'acceptance', { seen: 1 }).expect(200);
    await scene.house.query(`UPDATE meeting SET archived_at = NULL`);
  });
});
