import type { CorrectionView, LinkedMechanism, MadeMechanismLink } from '#contract/mechanism-correction';
import type { MechanismView } from '#contract/mechanism';
import type { Problem } from '#contract/problem';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MechanismImportService } from '../../apps/api/src/mechanisms/import.service.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { emailOf, mailsTo, tokenIn } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { gatherCast } from '../support/cast.js';
import { smallRegistry } from '../support/registry-file.js';
import { Visitor } from '../support/visitor.js';

let house: TestApp;
let organizer: Visitor;
/** Who has the link, and no account. */
let secretariat: Visitor;

beforeAll(async () => {
  house = await startTestApp();
  organizer = (await gatherCast(house)).organizer;
  secretariat = new Visitor(house.origin);
  await house.app.get(MechanismImportService).importFile(smallRegistry(), theSystem);
}, 60_000);
afterAll(() => house.close());

const links = '/api/mechanisms/isles/links';
const makeLink = async (wish: object = {}): Promise<MadeMechanismLink & { token: string }> => {
  const { body } = await organizer.post(links, wish).expect(201);
  const made = body as MadeMechanismLink;
  return { ...made, token: tokenIn(made.address) };
};
const see = async (token: string) =>
  (await secretariat.get(`/api/mechanism-links/${token}`).expect(200)).body as LinkedMechanism;
const suggest = async (token: string, text = 'It has eight member States.', about = 'memberStates') =>
  (await secretariat.post(`/api/mechanism-links/${token}/corrections`, { about, text, asOf: '2019-02' }).expect(201))
    .body as CorrectionView;
const settle = (id: string, how: 'acceptance' | 'refusal', body: object, version = 1) =>
  organizer
    .request('post', `/api/mechanisms/isles/corrections/${id}/${how}`)
    .set('If-Match', `"${version}"`)
    .send(body);
const isles = async () => (await house.http.get('/api/mechanisms/isles').expect(200)).body as MechanismView;

describe('a link for the secretariat of a mechanism', () => {
  it('is shown once to whoever makes it, and leads to what the registry says', async () => {
    const { token, address, ...link } = await makeLink();
    expect(address).toBe(`https://meetings.example.org/mechanism-links/${token}?lang=en`);
    expect(link).toMatchObject({ email: null, until: '2019-05-30T09:00:00.000Z', withdrawnAt: null });
    const { mechanism, on, corrections } = await see(token);
    expect([mechanism.id, mechanism.facts.memberStates?.value, on, corrections]).toEqual([
      'isles',
      7,
      '2019-03-01',
      [],
    ]);
    const { text } = await organizer.get(links).expect(200);
    expect(text).not.toContain(token);
    const kept = await house.query(
      `SELECT FROM mechanism_link WHERE to_jsonb(mechanism_link)::text LIKE '%' || $1 || '%'`,
      [token],
    );
    expect(kept).toEqual([]);
  });

  it('is sent by mail where an address is given, in the language that is asked for', async () => {
    await makeLink({ email: emailOf('office'), language: 'fr' });
    const [mail] = await mailsTo(house, 'office');
    expect(mail).toContain('Dialogue of the Isles');
    expect(mail).toContain('pendant 90 jours');
    expect((await see(tokenIn(mail))).mechanism.id).toBe('isles');
  });

  it('leads nowhere once it is withdrawn or has expired; what was suggested stays', async () => {
    const { id, token } = await makeLink();
    const { id: correction } = await suggest(token, 'Soon gone.');
    await organizer.delete(`${links}/${id}`).expect(204);
    await organizer.delete(`${links}/${id}`).expect(204);
    for (const path of [`/api/mechanism-links/${token}`, `/mechanism-links/${token}`])
      await secretariat.get(path).expect(404);
    await secretariat
      .post(`/api/mechanism-links/${token}/corrections`, { about: 'chair', text: 'x', asOf: '2019' })
      .expect(400);
    await secretariat
      .post(`/api/mechanism-links/${token}/corrections`, { about: 'chair', text: 'x', asOf: '2019-01' })
      .expect(404);
    const { body } = await organizer.get('/api/mechanism-corrections?state=waiting').expect(200);
    expect(body.map((one: CorrectionView) => one.id)).toContain(correction);
    const { token: other } = await makeLink();
    house.clock.set('2019-05-30T09:00:00Z');
    await secretariat.get(`/api/mechanism-links/${other}`).expect(404);
    house.clock.set('2019-03-01T09:00:00Z');
  });

  it('belongs to one mechanism', async () => {
    const { id } = await makeLink();
    await organizer.delete(`/api/mechanisms/plains/links/${id}`).expect(404);
  });
});

describe('a correction', () => {
  it('waits, and changes nothing until an organizer states it; the secretariat is its source', async () => {
    const { token } = await makeLink();
    const correction = await suggest(token);
    expect(correction).toMatchObject({
      state: 'waiting',
      reason: null,
      suggestedAt: '2019-03-01T09:00:00.000Z',
      version: 1,
    });
    const before = await isles();
    expect(before.facts.memberStates?.value).toBe(7);
    const { body } = await settle(correction.id, 'acceptance', { memberStates: 8 }).expect(200);
    expect(body).toMatchObject({ state: 'accepted', version: 2 });
    const after = await isles();
    expect(after.facts.memberStates).toEqual({ value: 8, asOf: '2019-02', source: 'Secretariat (Isles Dialogue)' });
    expect(after.version).toBe(before.version + 1);
    expect((await see(token)).corrections[0]).toMatchObject({ id: correction.id, state: 'accepted' });
    const { body: log } = await organizer.get('/api/mechanisms/isles/log?limit=3').expect(200);
    expect(log.map(({ actor, action }: Record<string, unknown>) => [actor, action])).toEqual([
      ['organizer', 'mechanism-correction.accepted'],
      ['organizer', 'mechanism.stated'],
      [null, 'mechanism-correction.suggested'],
    ]);
  });

  it('is declined for a reason, which the secretariat reads', async () => {
    const { token } = await makeLink();
    const { id } = await suggest(token);
    await settle(id, 'refusal', {}).expect(400);
    await settle(id, 'refusal', { reason: 'The list of members says seven.' }).expect(200);
    expect((await see(token)).corrections[0]).toMatchObject({
      state: 'declined',
      reason: 'The list of members says seven.',
    });
  });

  it('is settled once, by one who has seen it as it stands', async () => {
    const { token } = await makeLink();
    const { id } = await suggest(token);
    const answers = await Promise.all([
      settle(id, 'refusal', { reason: 'No.' }),
      settle(id, 'acceptance', { memberStates: 9 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const again = await settle(id, 'refusal', { reason: 'No.' }, 2);
    expect([again.status, again.body.code]).toEqual([409, 'correction.settled']);
  });

  it('is accepted with the fact that it is about, and with nothing else', async () => {
    const { token } = await makeLink();
    const { id } = await suggest(token);
    const paths = async (facts: object) => {
      const { status, body } = await settle(id, 'acceptance', facts);
      const { code, problems = [] } = body as { code: string; problems?: Problem[] };
      return [status, code, problems.map(({ path }) => path)];
    };
    expect(await paths({})).toEqual([422, 'mechanism.invalid', ['memberStates']]);
    expect(await paths({ memberStates: 8, themes: [] })).toEqual([422, 'mechanism.invalid', ['themes']]);
    const wrong = await suggest(token, 'Founded in 2044.', 'established');
    const refused = await settle(wrong.id, 'acceptance', { established: { year: 2044 } });
    expect([refused.status, refused.body.problems[0].path]).toEqual([422, 'established.year']);
    expect((await see(token)).corrections.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    const names = await suggest(token, 'It is called the Isles Conference.', 'names');
    await settle(names.id, 'acceptance', {}).expect(200);
  });

  it('shows to nobody but organizers and those who have the link', async () => {
    const { token } = await makeLink();
    const word = 'Qxunpublished';
    await suggest(token, word);
    expect((await organizer.get('/api/mechanism-corrections')).text).toContain(word);
    const { token: another } = await makeLink();
    const paths = [
      '/api/mechanisms',
      '/api/mechanisms/isles',
      '/api/mechanism-corrections',
      `/api/mechanism-links/${another}`,
    ];
    const seen = await Promise.all(paths.map(async (path) => (await secretariat.get(path)).text.includes(word)));
    expect(seen).toEqual([false, false, false, false]);
    expect(house.log.join('\n')).not.toContain(token);
  });

  it('is not of another mechanism', async () => {
    const { token } = await makeLink();
    const { id } = await suggest(token);
    await organizer
      .request('post', `/api/mechanisms/plains/corrections/${id}/refusal`)
      .set('If-Match', '"1"')
      .send({ reason: 'No.' })
      .expect(404);
  });

  it('is not taken while too many wait', async () => {
    const { token } = await makeLink();
    const tries = Array.from({ length: 55 }, () =>
      secretariat.post(`/api/mechanism-links/${token}/corrections`, { about: 'chair', text: 'Ys.', asOf: '2019-01' }),
    );
    const codes = (await Promise.all(tries)).map(({ status }) => status);
    const [row] = await house.query(`SELECT count(*)::int AS count FROM mechanism_correction WHERE state = 'waiting'`);
    expect(row).toEqual({ count: 50 });
    expect(new Set(codes)).toEqual(new Set([201, 409]));
    await house.query('DELETE FROM mechanism_correction');
  });
});

describe('the page of a secretariat', () => {
  const post = (token: string, form: object) =>
    secretariat.request('post', `/mechanism-links/${token}?lang=es`).type('form').send(form);

  it('shows the facts with their dates and sources, in three languages, and no cache keeps it', async () => {
    const { token } = await makeLink();
    const { text, headers } = await secretariat.get(`/mechanism-links/${token}`).expect(200);
    expect([headers['cache-control'], headers['content-language']]).toEqual(['no-store', 'en']);
    for (const shown of [
      '<h2>Chair</h2>',
      '<li>Atlantis</li>',
      'As of June 2018: Fact sheet',
      'Office of the Isles (with IOM)',
    ]) {
      expect(text).toContain(shown);
    }
    expect(text).not.toContain('<script');
    expect((await secretariat.get(`/mechanism-links/${token}?lang=fr`)).text).toContain('<h2>Présidence</h2>');
    expect((await secretariat.get(`/mechanism-links/${token}?lang=es`)).text).toContain('<h2>Presidencia</h2>');
  });

  it('takes a suggestion, says so, and shows what became of it', async () => {
    const { token } = await makeLink();
    const answer = await post(token, { about: 'chair', text: 'Lemuria.\r\nSince <June>.', asOf: '2019-02-15' }).expect(
      303,
    );
    const { text } = await secretariat.get(answer.headers['location'] ?? '').expect(200);
    expect(text).toContain('Gracias.');
    expect(text).toContain('<p class="typed">Lemuria.\nSince &lt;June&gt;.</p>');
    expect(text).toContain('aún sin resolver');
    const [correction] = (await see(token)).corrections;
    await settle(correction!.id, 'refusal', { reason: 'No es así.' }).expect(200);
    const { text: later } = await secretariat.get(`/mechanism-links/${token}?lang=es`);
    expect(later).toContain('rechazada: No es así.');
  });

  it.each([
    ['a date that is none', { asOf: 'last year' }],
    ['a date to come', { asOf: '2019-04' }],
    ['nothing said', { text: ' ' }],
  ])('keeps what was typed where it cannot be taken: %s', async (_, wrong) => {
    const { token } = await makeLink();
    const form = { about: 'themes', text: 'Return & <b>asylum</b>', asOf: '2019-02', ...wrong };
    const { status, text } = await post(token, form);
    expect(status).toBe(422);
    expect(text).toContain('role="alert"');
    expect(text).toContain('<option value="themes" selected>');
    if (form.text !== ' ') expect(text).toContain('Return &amp; &lt;b&gt;asylum&lt;/b&gt;</textarea>');
    expect((await see(token)).corrections).toEqual([]);
  });

  it('is refused to a form of another site', async () => {
    const { token } = await makeLink();
    const { status } = await post(token, { about: 'chair', text: 'x', asOf: '2019-02' }).set(
      'Origin',
      'https://other.example.org',
    );
    expect(status).toBe(403);
  });
});
