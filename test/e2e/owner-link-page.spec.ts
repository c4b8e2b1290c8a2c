import type { RecommendationView } from '#contract/recommendation';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { gatherWriters } from '../support/output-house.js';
import { isles, makeLink, settle } from '../support/owner-house.js';
import { addByHand, change, knowMechanisms, register, registerOf } from '../support/register-house.js';
import { release } from '../support/small-meeting.js';
import { Visitor } from '../support/visitor.js';

let house: TestApp;
let olga: Visitor;
/** Who has the link, and no account. */
let owner: Visitor;
let token: string;

beforeAll(async () => {
  house = await startTestApp();
  olga = (await gatherWriters(house)).olga;
  owner = new Visitor(house.origin);
  await knowMechanisms(house);
}, 60_000);
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set('2031-11-03T09:00:00Z');
  for (const table of ['recommendation', 'owner_link']) await house.query(`DELETE FROM ${table}`);
  await addByHand(olga, { owners: [isles] });
  await addByHand(olga, { title: 'Data & <b>more</b>', text: 'Share data.', owners: [isles], addressee: 'States' });
  ({ token } = await makeLink(olga));
});

const post = (fields: object = {}, lang = 'es') =>
  owner
    .request('post', `/owner-links/${token}?lang=${lang}`)
    .type('form')
    .send({ recommendation: '2', year: '2031', text: 'We met.', status: 'done', ...fields });
const page = async (lang = 'en') => (await owner.get(`/owner-links/${token}?lang=${lang}`).expect(200)).text;
const reportsOf = async (number = 2) =>
  ((await olga.get(`${register}/${number}`).expect(200)).body as RecommendationView).reports;

describe('the page of an owner', () => {
  it('shows what it has taken up, in three languages, to no cache and to no search engine', async () => {
    const { text, headers } = await owner.get(`/owner-links/${token}`).expect(200);
    expect([headers['cache-control'], headers['content-language'], headers['x-robots-tag']]).toEqual([
      ...['no-store', 'en', 'noindex'],
    ]);
    for (const shown of [
      '<h1>Isles Dialogue: recommendations of Small 1</h1>',
      '<h2 lang="en">Small 1/R1: Meetings</h2>',
      'Small 1/R2: Data &amp; &lt;b&gt;more&lt;/b&gt;',
      'until 7 December 2032',
      '<option value="2031" selected>2031</option>',
    ])
      expect(text).toContain(shown);
    expect(text).not.toContain('<script');
    expect(await page('fr')).toContain('<summary>Rapport sur Small 1/R1</summary>');
    expect(await page('es')).toContain('<summary>Informe sobre Small 1/R1</summary>');
  });

  it('takes a report, says so, and shows what became of it', async () => {
    const evidence = { title3: 'Minutes', address3: 'https://example.org/m' };
    const answer = await post({ text: 'We met.\r\nTwice, <twice>.', ...evidence }).expect(303);
    expect(answer.headers['location']).toBe(`/owner-links/${token}?lang=es&done=2#r2`);
    const { text } = await owner.get(`/owner-links/${token}?lang=es&done=2`).expect(200);
    for (const shown of [
      '<p class="done" role="status">Gracias. Los organizadores ven su informe sobre Small 1/R2.</p>',
      '<p class="typed">We met.\nTwice, &lt;twice&gt;.</p>',
      'Enviado el 3 de noviembre de 2031: aún sin resolver',
      'Propuesto: Cumplida',
      '<a href="https://example.org/m" rel="nofollow noreferrer">Minutes</a>',
    ])
      expect(text).toContain(shown);
    const [report] = await reportsOf();
    await settle(olga, { number: 2, report: report?.id ?? '' }, 'refusal', { reason: '¿Cuándo?' }).expect(200);
    expect(await page('es')).toContain('rechazado: ¿Cuándo?');
  });

  it('is answered twice with one report, and sends what waits along to be mended', async () => {
    await Promise.all([post(), post(), post()].map((answer) => answer.expect(303)));
    expect((await reportsOf()).map(({ version }) => version)).toEqual([1]);
    expect(await page()).toContain('required>We met.</textarea>');
    await post({ text: 'We met twice.', status: '' }).expect(303);
    expect((await reportsOf()).map(({ text, status }) => [text, status])).toEqual([['We met twice.', null]]);
  });

  it('asks for nothing more once the reports of both years were accepted', async () => {
    for (const year of ['2031', '2030']) {
      await post({ year }).expect(303);
      const report = (await reportsOf()).find(({ state }) => state === 'waiting');
      const { version: seen } = (await registerOf(olga)).recommendations[1] ?? {};
      await settle(olga, { number: 2, report: report?.id ?? '' }, 'acceptance', { seen }).expect(200);
    }
    const text = await page();
    expect(text).toContain('Your reports for 2031, 2030 have been accepted.');
    expect(text).not.toContain('id="report-2"');
    expect(text).toContain('id="report-1"');
  });

  it('keeps everything that was typed where it cannot be taken, and tells each problem at its field', async () => {
    const wrong = {
      ...{ year: '2029', text: 'x'.repeat(10_001), status: 'superseded' },
      ...{ title1: 'Minutes & <b>', address1: 'http://example.org', title3: '', address3: 'https://example.org/m' },
    };
    const { status, text } = await post(wrong, 'en');
    expect(status).toBe(422);
    expect(text).toContain('<details open class="report" id="report-2">');
    expect(text).toContain('role="alert"');
    for (const [field, problem] of [
      ['text', 'Please say what was done, in 10,000 characters at most.'],
      ['status', 'Please choose one of these.'],
      ['address1', 'Please give an address that begins with https://, in 2,000 characters at most.'],
      ['title3', 'Please give a title, in 300 characters at most.'],
    ]) {
      expect(text).toContain(`<span class="problem" id="r2-${field}-problem">${problem}</span>`);
      expect(text).toMatch(new RegExp(`id="r2-${field}" name="${field}" aria-invalid="true"`));
    }
    for (const kept of ['value="Minutes &amp; &lt;b&gt;"', 'value="http://example.org"', 'x'.repeat(10_001)])
      expect(text).toContain(kept);
    const { text: year } = await post({ year: '2029', text: 'Kept.' }, 'fr').expect(422);
    expect(year).toContain('<span class="problem" id="r2-year-problem">Choisissez l’une de ces années.</span>');
    expect(year).toContain('required>Kept.</textarea>');
    expect(await reportsOf()).toEqual([]);
  });

  it('says so where the report of that year was accepted meanwhile, and keeps what was typed', async () => {
    await post().expect(303);
    const [report] = await reportsOf();
    await settle(olga, { number: 2, report: report?.id ?? '' }, 'acceptance', { seen: 1 }).expect(200);
    const { text } = await post({ text: 'Too late.' }, 'en').expect(422);
    expect(text).toContain('Your report for 2031 has been accepted in the meantime');
    expect(text).toContain('required>Too late.</textarea>');
  });

  it.each([
    ['another site', 'https://other.example.org', {}, 403],
    ['what the owner has not taken up', '', { recommendation: '7' }, 404],
    ['no recommendation', '', { recommendation: 'x' }, 404],
    ['a field that there is not', '', { other: 'x' }, 400],
  ])('refuses a form of %s', async (_, origin, fields, status) => {
    const request = post(fields);
    if (origin !== '') void request.set('Origin', origin);
    expect((await request).status).toBe(status);
  });

  it('leads nowhere by another token, nor once it is withdrawn', async () => {
    await owner.get(`/owner-links/${'x'.repeat(43)}`).expect(404);
    await owner.get('/owner-links/short').expect(404);
    await house.query('UPDATE owner_link SET withdrawn_at = made_at');
    await owner.get(`/owner-links/${token}`).expect(404);
    await post().expect(404);
  });

  it('is limited, as other forms of strangers are', async () => {
    const strict = await startTestApp(undefined, undefined, { changesPerMinute: 3 });
    const stranger = new Visitor(strict.origin);
    const tries = [1, 2, 3, 4, 5].map(() =>
      stranger
        .request('post', `/owner-links/${'x'.repeat(43)}`)
        .type('form')
        .send({ recommendation: '1' }),
    );
    const codes = (await Promise.all(tries)).map(({ status }) => status).toSorted();
    expect(codes).toEqual([404, 404, 404, 429, 429]);
    await strict.close();
  });
});

it('is read on the public page once it is accepted and the recommendation is public', async () => {
  await post({ title1: 'Minutes', address1: 'https://example.org/m' }).expect(303);
  const [report] = await reportsOf();
  await settle(olga, { number: 2, report: report?.id ?? '' }, 'acceptance', { seen: 1 }).expect(200);
  await change(olga, 2, { isPublic: true }, 2);
  await release(house, 'small');
  const { text } = await owner.get('/recommendations').expect(200);
  expect(text).toContain('<dt>Reports of those who have taken it up</dt>');
  expect(text).toContain('<p class="note">Isles Dialogue, 2031</p>');
  expect(text).toContain('<p class="typed">We met.</p>');
});
