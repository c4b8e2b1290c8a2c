import type {
  MechanismFigures,
  MechanismOccasionView,
  MechanismOverlap,
  MechanismSummary,
  MechanismThemes,
  MechanismView,
} from '#contract/mechanism';
import type { Problem } from '#contract/problem';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MechanismImportService } from '../../apps/api/src/mechanisms/import.service.js';
import { shippedRegistry } from '../../apps/api/src/mechanisms/shipped-registry.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { startTestApp, type TestApp } from '../support/app.js';

let house: TestApp;

beforeAll(async () => {
  house = await startTestApp();
  house.clock.set('2019-07-01T09:00:00Z');
  await house.app.get(MechanismImportService).importFile(await shippedRegistry('2019-07-01'), theSystem);
});
afterAll(() => house.close());

const read = async <T>(path: string): Promise<T> => (await house.http.get(path).expect(200)).body as T;
const ids = async (query: string): Promise<string[]> =>
  (await read<MechanismSummary[]>(`/api/mechanisms?${query}`)).map(({ id }) => id);
const refused = async (path: string): Promise<unknown[]> => {
  const { status, body } = await house.http.get(path);
  const { code, problems } = body as { code: string; problems?: Problem[] };
  return [status, code, problems?.map((problem) => problem.path)];
};

describe('the registry of mechanisms', () => {
  it('is a list for everybody, each with what holds of it today', async () => {
    const list = await read<MechanismSummary[]>('/api/mechanisms');
    expect(list).toHaveLength(30);
    expect(list[18]).toEqual({
      id: 'igc',
      type: 'irf',
      name: 'Inter-Governmental Consultations on Migration, Asylum and Refugees',
      shortName: 'IGC',
      acronym: 'IGC',
      aliases: [],
      facts: expect.objectContaining({
        memberStates: { value: 17, asOf: '2019-06', source: 'Assessment Report (IOM, 2019), Annex 2' },
        chair: {
          value: {
            offices: [
              { holder: 'Canada', as: 'chair' },
              { holder: 'Spain', as: 'past', until: '2019-05' },
            ],
          },
          asOf: '2019-06',
          source: 'Assessment Report (IOM, 2019), Annex 2',
        },
      }),
    });
    expect(list.find(({ id }) => id === 'commit')?.facts.themes).toBeUndefined();
  });

  it('tells who was in the chair on the day of a meeting', async () => {
    const chairOn = async (on: string) =>
      (await read<MechanismView>(`/api/mechanisms/igc?on=${on}`)).facts.chair?.value;
    expect(await chairOn('2019-04-05')).toEqual({ offices: [{ holder: 'Spain', as: 'chair' }] });
    expect((await chairOn('2019-06-01'))?.offices[0]).toEqual({ holder: 'Canada', as: 'chair' });
    const list = await read<MechanismSummary[]>('/api/mechanisms?on=2019-04-05&q=igc');
    expect(list[0]?.facts.chair?.value.offices).toEqual([{ holder: 'Spain', as: 'chair' }]);
  });

  it('is sought by type, region, theme and any name', async () => {
    expect(await ids('type=global')).toEqual(['gfmd']);
    expect(await ids('region=pacific')).toEqual(['pidc']);
    expect(await ids('theme=biometrics')).toEqual(['igc', 'prague']);
    expect(await ids('theme=biometrics&type=rcp')).toEqual(['prague']);
    expect(await ids('theme=nothing')).toEqual([]);
    expect(await ids('q=MID–IGAD')).toEqual(['mid-igad']);
    expect(await ids('q=asylum%20affairs')).toEqual(['arcp']);
    expect(await ids('q=oacam')).toEqual(['ocam']);
    expect(await ids('q=')).toHaveLength(30);
  });

  it('is kept by caches, which ask whether it is still so', async () => {
    for (const path of [
      'mechanisms',
      'mechanism-themes',
      'mechanism-overlaps',
      'mechanism-figures',
      'mechanism-occasions',
    ]) {
      const { headers } = await house.http.get(`/api/${path}`).expect(200);
      expect([path, headers['cache-control']]).toEqual([path, 'public, no-cache']);
      await house.http
        .get(`/api/${path}`)
        .set('If-None-Match', headers['etag'] ?? '')
        .expect(304);
    }
  });

  it('tells of one all that was ever stated, in what it took part, and its version', async () => {
    const { headers, body } = await house.http.get('/api/mechanisms/igc').expect(200);
    const { version, history, occasions } = body as MechanismView;
    expect([headers['etag'], version]).toEqual(['"1"', 1]);
    expect(history.filter(({ kind }) => kind === 'chair').map(({ asOf, recordedAt }) => [asOf, recordedAt])).toEqual([
      ['2019-04-05', '2019-07-01T09:00:00.000Z'],
      ['2019-06', '2019-07-01T09:00:00.000Z'],
    ]);
    expect(occasions).toEqual([
      { id: 'survey-2019', name: '2019 ISCM Assessment Survey', date: null },
      { id: 'grcp-8', name: 'GRCP 8', date: '2019-04-05' },
    ]);
  });

  it('counts what the annexes count', async () => {
    expect(await read<MechanismFigures>('/api/mechanism-figures')).toEqual({
      mechanisms: 30,
      types: { rcp: 17, irf: 12, global: 1 },
      regions: { africa: 12, americas: 10, asia: 8, europe: 10, eurasia: 4, middleEast: 2, pacific: 1, global: 1 },
    });
    const { themes, mechanisms } = await read<MechanismThemes>('/api/mechanism-themes');
    expect([themes.length, themes[17]]).toEqual([
      31,
      { id: 'security', name: 'Migration and security', mechanisms: [] },
    ]);
    expect(mechanisms.slice(9, 12)).toEqual([
      { id: 'commit', shortName: 'COMMIT', themes: null },
      { id: 'eap', shortName: 'EaP Panel', themes: 6 },
      { id: 'rabat', shortName: 'Rabat Process', themes: 16 },
    ]);
    const ticks = themes.reduce((sum, theme) => sum + theme.mechanisms.length, 0);
    expect([ticks, mechanisms.reduce((sum, one) => sum + (one.themes ?? 0), 0)]).toEqual([297, 297]);
    const occasions = await read<MechanismOccasionView[]>('/api/mechanism-occasions');
    expect(occasions.map(({ id, mechanisms: there }) => [id, there.length])).toEqual([
      ['survey-2019', 22],
      ['grcp-8', 27],
    ]);
  });

  it('tells which share regions and themes', async () => {
    const overlaps = await read<MechanismOverlap[]>('/api/mechanism-overlaps');
    expect(overlaps).toContainEqual({ mechanisms: ['commit', 'colombo'], regions: ['asia'], themes: [] });
    expect(overlaps).toContainEqual({
      mechanisms: ['au-hoai', 'prague'],
      regions: [],
      themes: ['border-management', 'counter-trafficking', 'governance'],
    });
  });

  it('is refused what cannot be asked', async () => {
    expect(await refused('/api/mechanisms?on=2019-02-30')).toEqual([400, 'input.invalid', ['on']]);
    expect(await refused('/api/mechanisms?type=club&region=moon')).toEqual([400, 'input.invalid', ['type', 'region']]);
    expect(await refused('/api/mechanism-themes?on=June')).toEqual([400, 'input.invalid', ['on']]);
    for (const id of ['nowhere', 'No%20slug', 'IGC']) {
      expect((await refused(`/api/mechanisms/${id}`)).slice(0, 2)).toEqual([404, 'not-found']);
    }
  });
});
