import type { OrganizedRecommendation, PublicRecommendation } from '#contract/recommendation';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { addByHand, change, knowMechanisms } from '../support/register-house.js';
import { draft, organizerOf, release, smallMeeting } from '../support/small-meeting.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let olga: Visitor;
let otto: Visitor;

const at = (slug: string) => `/api/meetings/${slug}/recommendations`;

/** Three meetings: one of which all is public, an earlier one with one that is and one that is not, and one that is not released. */
beforeAll(async () => {
  house = await startTestApp();
  await knowMechanisms(house);
  const meetings = { late: '2031-05-06', early: '2029-05-06', hidden: '2033-05-06' };
  for (const [slug, date] of Object.entries(meetings)) {
    const times = { start: `${date}T09:00`, end: `${date}T10:00` };
    const meeting = { shortTitle: slug.toUpperCase(), title: `The ${slug} meeting`, startDate: date, endDate: date };
    await draft(house, smallMeeting({ slug, meeting, plenary: times, breakout: null }));
  }
  olga = await organizerOf(house, 'late');
  await release(house, 'late');
  otto = await organizerOf(house, 'early', 'Otto');
  await release(house, 'early');
  const hanna = await organizerOf(house, 'hidden', 'Hanna');
  const isles = { owners: [{ mechanism: 'isles' }], themes: ['asylum'], levels: ['global'] };
  await addByHand(olga, { ...isles, title: 'Réunions', text: 'Se réunir chaque année.' }, at('late'));
  await addByHand(otto, { title: 'Data', text: 'Share data.', owners: [{ organization: 'A council' }] }, at('early'));
  await addByHand(otto, { ...isles, title: 'Not public' }, at('early'));
  await addByHand(hanna, { ...isles, title: 'Not released' }, at('hidden'));
  await change(olga, 1, { isPublic: true }, 1, at('late'));
  await change(otto, 1, { isPublic: true, status: 'done', note: 'A portal is there.' }, 1, at('early'));
  await change(hanna, 1, { isPublic: true }, 1, at('hidden'));
}, 60_000);
afterAll(() => house.close());

const labels = (answer: { body: unknown }) => (answer.body as PublicRecommendation[]).map(({ label }) => label);
const found = async (query = '') => labels(await house.http.get(`/api/recommendations${query}`).expect(200));
const organized = async (who: Visitor, query = '') =>
  (await who.get(`/api/recommendations/organized${query}`).expect(200)).body as OrganizedRecommendation[];

describe('the public register', () => {
  it('has what released meetings have made public, the latest meeting first, and nothing else of it', async () => {
    expect(await found()).toEqual(['LATE/R1', 'EARLY/R1']);
    const { body, headers } = await house.http.get('/api/recommendations?meeting=early').expect(200);
    expect(body).toEqual([
      {
        meeting: { slug: 'early', shortTitle: 'EARLY', title: 'The early meeting', language: 'en' },
        ...{ number: 1, label: 'EARLY/R1', title: 'Data', addressee: '', sources: [], regions: [], levels: [] },
        sentences: [{ text: 'Share data.', sources: [] }],
        ...{ themes: [], owners: [{ mechanism: null, name: 'A council' }], status: 'done', note: 'A portal is there.' },
        ...{ supersededBy: null, evidence: [], adoptedOn: '2029-05-06', reports: [] },
      },
    ]);
    expect(headers['cache-control']).toBe('public, no-cache');
  });

  it.each([
    ['?mechanism=isles', ['LATE/R1']],
    ['?theme=asylum', ['LATE/R1']],
    ['?theme=return', []],
    ['?level=global', ['LATE/R1']],
    ['?status=done', ['EARLY/R1']],
    ['?q=reunions%20ANNEE', ['LATE/R1']],
    ['?q=early/r1', ['EARLY/R1']],
    ['?q=council%20portal', ['EARLY/R1']],
    ['?q=council%20isles', []],
    ['?meeting=hidden', []],
    ['?mechanism=isles&status=done', []],
  ])('is searched by %s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('refuses what nobody can look for, and leaves a deleted meeting out', async () => {
    await house.http.get('/api/recommendations?status=lost').expect(400);
    await house.query(`UPDATE meeting SET deleted_at = now() WHERE slug = 'early'`);
    expect(await found()).toEqual(['LATE/R1']);
    await house.query(`UPDATE meeting SET deleted_at = NULL WHERE slug = 'early'`);
  });

  it('calls a meeting as its release does, whatever its draft says by now', async () => {
    await house.query(`UPDATE meeting SET short_title = 'SECRET' WHERE slug = 'late'`);
    expect(await found('?meeting=late')).toEqual(['LATE/R1']);
    await house.query(`UPDATE meeting SET short_title = 'LATE' WHERE slug = 'late'`);
  });

  it('tells of a mechanism what it has taken up', async () => {
    expect(labels(await house.http.get('/api/mechanisms/isles/recommendations').expect(200))).toEqual(['LATE/R1']);
    expect(labels(await house.http.get('/api/mechanisms/plains/recommendations').expect(200))).toEqual([]);
    await house.http.get('/api/mechanisms/nowhere/recommendations').expect(404);
  });
});

describe('the page of public recommendations', () => {
  const pageOf = async (query = '') => (await house.http.get(`/recommendations${query}`).expect(200)).text;
  const headings = (text: string) =>
    [...text.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].flatMap(([, heading]) => (heading === 'Downloads' ? [] : [heading]));

  it('has what is public, is searched without a script, and speaks three languages', async () => {
    const text = await pageOf();
    expect(headings(text)).toEqual(['LATE/R1: Réunions', 'EARLY/R1: Data']);
    for (const secret of ['Not public', 'Not released', 'hidden', 'HIDDEN']) expect(text).not.toContain(secret);
    expect(text).not.toContain('<script');
    expect(headings(await pageOf('?q=&meeting=early&mechanism=&theme=&level=&status='))).toEqual(['EARLY/R1: Data']);
    expect(headings(await pageOf('?q=nothing+of+it'))).toEqual([]);
    expect(await pageOf('?lang=fr&mechanism=isles')).toContain(
      '<option selected value="isles">Isles Dialogue</option>',
    );
    expect(await pageOf('?lang=es')).toContain('Encontradas: 2');
    await house.http.get('/recommendations?status=lost').expect(400);
  });

  it('is linked from the start page only when there is something on it', async () => {
    const start = async (query = '') => (await house.http.get(`/${query}`).expect(200)).text;
    expect(await start()).toContain('<a href="/recommendations">');
    expect(await start('?lang=fr')).toContain('<a href="/recommendations?lang=fr">');
    await house.query(`UPDATE recommendation SET is_public = NOT is_public`);
    expect(await start()).toContain('<a href="/recommendations">');
    await house.query(`UPDATE recommendation SET is_public = false`);
    expect(await start()).not.toContain('/recommendations');
    await house.query(`UPDATE recommendation SET is_public = title <> 'Not public'`);
  });
});

describe('the register across meetings', () => {
  it('is for organizers: theirs whole, of others what is public', async () => {
    const seen = await organized(otto);
    expect(seen.map(({ label, isPublic, isOrganized }) => [label, isPublic, isOrganized])).toEqual([
      ['LATE/R1', true, false],
      ['EARLY/R1', true, true],
      ['EARLY/R2', false, true],
    ]);
    expect((await organized(otto, '?mechanism=isles')).map(({ label }) => label)).toEqual(['LATE/R1', 'EARLY/R2']);
    await house.http.get('/api/recommendations/organized').expect(404);
  });

  it('lets one be superseded by what one sees of others, and shows that to those who see it', async () => {
    const other = (number: number, meeting = 'early') => ({ status: 'superseded', supersededBy: { meeting, number } });
    for (const body of [other(2), other(1, 'hidden')]) {
      const answer = await olga
        .request('patch', `${at('late')}/1`)
        .set('If-Match', '"2"')
        .send(body)
        .expect(422);
      expect(answer.body).toMatchObject({ code: 'recommendation.invalid' });
    }
    const superseded = await change(olga, 1, other(1), 2, at('late'));
    expect(superseded.supersededBy).toEqual({ meeting: 'early', number: 1, label: 'EARLY/R1' });
    const publicly = async () =>
      ((await house.http.get('/api/recommendations?meeting=late')).body as PublicRecommendation[])[0]?.supersededBy;
    expect(await publicly()).toEqual({ meeting: 'early', number: 1, label: 'EARLY/R1' });
    await change(otto, 1, { isPublic: false }, 2, at('early'));
    expect(await publicly()).toBeNull();
    await house.query(`DELETE FROM recommendation WHERE title = 'Data'`);
    expect((await house.http.get('/api/recommendations?status=superseded')).body).toMatchObject([{ label: 'LATE/R1' }]);
  });
});
