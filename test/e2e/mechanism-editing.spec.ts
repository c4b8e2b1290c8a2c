import type { MechanismView } from '#contract/mechanism';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MechanismImportService } from '../../apps/api/src/mechanisms/import.service.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { gatherCast } from '../support/cast.js';
import { smallRegistry } from '../support/registry-file.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let organizer: Visitor;

beforeAll(async () => {
  house = await startTestApp();
  organizer = (await gatherCast(house)).organizer;
  await house.app.get(MechanismImportService).importFile(smallRegistry(), theSystem);
}, 60_000);
afterAll(() => house.close());

const mechanism = async (id: string) =>
  (await house.http.get(`/api/mechanisms/${id}`).expect(200)).body as MechanismView;
/** Sends a change of the version that stands. */
const change = async (method: 'patch' | 'post', path: string, body: object) => {
  const { version } = await mechanism(path.split('/')[0]!);
  return organizer.request(method, `/api/mechanisms/${path}`).set('If-Match', `"${version}"`).send(body);
};
const problemsOf = (answer: { status: number; body: unknown }) => {
  const { code, problems } = answer.body as { code: string; problems?: { path: string; expected: string }[] };
  return [answer.status, code, problems?.map(({ path, expected }) => `${path}: expected ${expected}`)];
};

describe('an organizer', () => {
  it('states who is in the chair now; who was before is still told of earlier days', async () => {
    const chair = { offices: [{ holder: 'Lemuria', as: 'chair' }] };
    const statement = { asOf: '2019-02-15', source: 'Letter of the secretariat', chair, memberStates: 8 };
    const { status, body, headers } = await change('post', 'isles/facts', statement);
    expect([status, headers['etag'], body.version]).toEqual([201, '"2"', 2]);
    expect(body.facts.chair).toEqual({ value: chair, asOf: '2019-02-15', source: 'Letter of the secretariat' });
    const { body: earlier } = await house.http.get('/api/mechanisms/isles?on=2019-02-14').expect(200);
    expect(earlier.facts.chair.value).toEqual({ offices: [{ holder: 'Atlantis', as: 'chair' }] });
    expect(earlier.facts.memberStates.value).toBe(7);
    const states = (body as MechanismView).history.filter(({ kind }) => kind === 'memberStates');
    expect(states.map(({ value, recordedAt }) => [value, recordedAt])).toEqual([
      [7, '2019-03-01T09:00:00.000Z'],
      [8, '2019-03-01T09:00:00.000Z'],
    ]);
  });

  it('corrects a statement by another as of the same date', async () => {
    const regions = { covered: ['pacific'] };
    await change('post', 'isles/facts', { asOf: '2018-06', source: 'Erratum', regions });
    expect((await mechanism('isles')).facts.regions).toEqual({ value: regions, asOf: '2018-06', source: 'Erratum' });
  });

  it('cannot state what cannot be', async () => {
    const wrong = {
      asOf: '2019-03-02',
      source: 'Rumour',
      established: { year: 2020 },
      chair: { offices: [{ holder: 'Mu', as: 'chair' }], none: 'none' },
      themes: ['asylum', 'gender', 'asylum'],
    };
    const before = await mechanism('isles');
    expect(problemsOf(await change('post', 'isles/facts', wrong))).toEqual([
      422,
      'mechanism.invalid',
      [
        'asOf: expected a date that is not after 2019-03-01',
        'established.year: expected a year that is not after 2019',
        'chair.none: expected nothing here, because somebody is named',
        'themes[1]: expected the id of a theme',
        'themes[2]: expected each theme once; themes[0] is this one',
      ],
    ]);
    expect(problemsOf(await change('post', 'isles/facts', { asOf: '2019-02', source: 'Rumour' }))).toEqual([
      400,
      'input.invalid',
      [': expected at least one fact'],
    ]);
    expect(await mechanism('isles')).toEqual(before);
  });

  it('names a mechanism otherwise, and it is still found by what it was called', async () => {
    const { status, body } = await change('patch', 'isles', { name: 'Conference of the Isles', acronym: 'CI' });
    expect([status, body.name, body.acronym, body.aliases]).toEqual([
      200,
      'Conference of the Isles',
      'CI',
      ['Isles Process', 'Dialogue of the Isles', 'DI'],
    ]);
    const { body: found } = await house.http.get('/api/mechanisms?q=dialogue%20of%20the%20isles').expect(200);
    expect(found.map(({ id }: { id: string }) => id)).toEqual(['isles']);
  });

  it('says by which other names it is found, and takes its acronym away', async () => {
    const { body } = await change('patch', 'isles', {
      acronym: null,
      aliases: ['Isles Process', 'CI', 'isles process'],
    });
    expect([body.acronym, body.aliases]).toEqual([null, ['Isles Process', 'CI']]);
  });

  it('adds a mechanism, last in the list, of which nothing is stated yet', async () => {
    const hills = { id: 'hills', type: 'global', name: 'Talks of the Hills', shortName: 'Hills' };
    const { status, body } = await organizer.post('/api/mechanisms', hills);
    expect([status, body]).toEqual([
      201,
      { ...hills, acronym: null, aliases: [], facts: {}, version: 1, history: [], occasions: [] },
    ]);
    const { body: list } = await house.http.get('/api/mechanisms').expect(200);
    expect(list.map(({ id }: { id: string }) => id)).toEqual(['isles', 'plains', 'hills']);
  });

  it('gives no mechanism the id or a name of another', async () => {
    const again = { id: 'hills', type: 'rcp', name: 'Another', shortName: 'Other' };
    expect(problemsOf(await organizer.post('/api/mechanisms', again))).toEqual([
      409,
      'mechanism.name-taken',
      ['id: expected an id that no mechanism has'],
    ]);
    const taken = { ...again, id: 'other', acronym: 'c-i', aliases: ['PLAINS FORUM'] };
    expect(problemsOf(await organizer.post('/api/mechanisms', taken))).toEqual([
      409,
      'mechanism.name-taken',
      [
        'acronym: expected a name that no other mechanism has; Isles Dialogue has it',
        'aliases[0]: expected a name that no other mechanism has; Plains Forum has it',
      ],
    ]);
    expect(problemsOf(await change('patch', 'plains', { shortName: 'hills' }))).toEqual([
      409,
      'mechanism.name-taken',
      ['shortName: expected a name that no other mechanism has; Hills has it'],
    ]);
  });

  it('gives one name to one of two who ask for it at once', async () => {
    const make = (id: string) =>
      organizer.post('/api/mechanisms', { id, type: 'rcp', name: 'Sands', shortName: 'Sands' });
    const statuses = (await Promise.all(['sands', 'dunes', 'desert'].map(make))).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 409, 409]);
  });

  it('overwrites nothing that another has changed meanwhile', async () => {
    const { version } = await mechanism('plains');
    const send = (holder: string) =>
      organizer
        .request('post', '/api/mechanisms/plains/facts')
        .set('If-Match', `"${version}"`)
        .send({ asOf: '2019-01', source: 'Minutes', chair: { offices: [{ holder, as: 'chair' }] } });
    const answers = await Promise.all([send('Ys'), send('Mu')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(answers.find(({ status }) => status === 412)?.body).toMatchObject({
      code: 'version.conflict',
      current: { id: 'plains', version: version + 1 },
    });
    const without = await organizer.request('patch', '/api/mechanisms/plains').send({ name: 'Other' });
    expect(problemsOf(without).slice(0, 2)).toEqual([428, 'version.missing']);
  });

  it('reads who has changed what', async () => {
    const { body } = await organizer.get('/api/mechanisms/plains/log').expect(200);
    expect(
      body.map(({ actor, via, action, subject }: Record<string, unknown>) => [actor, via, action, subject]),
    ).toEqual([
      ['organizer', 'web', 'mechanism.stated', 'mechanism plains'],
      [null, 'system', 'mechanism.added', 'mechanism plains'],
    ]);
    await house.http.get('/api/mechanisms/plains/log').expect(404);
    await organizer.get('/api/mechanisms/nowhere/log').expect(404);
  });

  it('states as of today where the day has begun, before it has in the middle of the world', async () => {
    house.clock.set('2019-03-01T21:00:00Z');
    const chair = { offices: [{ holder: 'Fiji', as: 'chair' }] };
    await change('post', 'plains/facts', { asOf: '2019-03-02', source: 'Letter', chair });
    expect((await mechanism('plains')).facts.chair).toEqual({ value: chair, asOf: '2019-03-02', source: 'Letter' });
    house.clock.set('2019-03-01T09:00:00Z');
  });

  it('is refused names that no index holds', async () => {
    for (const name of ['—', '\uFDFA'.repeat(200), 'x'.repeat(301)]) {
      const { status } = await organizer.post('/api/mechanisms', { id: 'x', type: 'rcp', name, shortName: 'X' });
      expect(status).toBe(400);
    }
    const long = '\u{20000}'.repeat(150);
    await organizer.post('/api/mechanisms', { id: 'long', type: 'rcp', name: long, shortName: 'Long' }).expect(201);
  });
});
