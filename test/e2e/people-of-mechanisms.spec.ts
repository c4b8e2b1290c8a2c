import type { FindingList } from '#contract/finding';
import type { ImportPlan } from '#contract/import-plan';
import type { MeetingFile } from '#contract/meeting-file';
import type { MechanismCapacity } from '#contract/mechanism';
import type { Problem } from '#contract/problem';
import type { Edited } from '#contract/programme-editing';
import type { ProgrammeView } from '#contract/programme-view';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { fillRegistry } from '../support/registry-file.js';
import { draft, organizerOf, smallMeeting } from '../support/small-meeting.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let olga: Visitor;

const api = '/api/meetings/small';
const people = [
  { id: 'ama', familyName: 'Ama', mechanism: 'midsa' },
  { id: 'ben', familyName: 'Ben', mechanism: 'rabat' },
  { id: 'cleo', familyName: 'Cleo' },
];

beforeAll(async () => {
  house = await startTestApp();
  await fillRegistry(house);
  await draft(house, smallMeeting({ people }));
  olga = await organizerOf(house);
});
afterAll(() => house.close());

const file = async () => (await olga.get(`${api}/file`).expect(200)).body as MeetingFile;
const person = async (id: string) => {
  const { people: all } = (await olga.get(`${api}/programme`).expect(200)).body as ProgrammeView;
  return all.find((one) => one.id === id)!;
};
const balance = async () => {
  const { findings } = (await olga.get(`${api}/findings`).expect(200)).body as FindingList;
  return findings.flatMap(({ rule, text }) => (/^balance\.(regions|kinds)$/.test(rule) ? [text] : []));
};
const problemsOf = ({ body }: { body: unknown }) => {
  const { code, problems } = body as { code: string; problems: Problem[] };
  return { code, problems: problems.map(({ path, found, expected }) => [path, found, expected]) };
};
const unknown = (path: string) => ({
  code: 'programme.invalid',
  problems: [[path, '"nowhere"', 'the id of a mechanism of the registry']],
});

describe('people who come for a mechanism', () => {
  it('stand in the file with its id, and are counted by its region and kind as the registry has them', async () => {
    expect((await file()).people).toEqual(people);
    expect(await balance()).toEqual([
      'People with a role, by region of their mechanism: Africa: 2; Europe: 1; no mechanism: 1.',
      'People with a role, by kind of mechanism: regional consultative process: 1; interregional forum: 1; no mechanism: 1.',
    ]);
  });

  it('come for another, or for none, and the step can be taken back', async () => {
    const { version } = await person('cleo');
    const path = `${api}/programme/people/cleo`;
    const change = olga.patch(path, { mechanism: 'gfmd' }).set('If-Match', `"${version}"`);
    const { step } = (await change.expect(200)).body as Edited;
    expect((await person('cleo')).mechanism).toBe('gfmd');
    expect((await balance())[0]).toContain('Global: 1');
    await olga.post(`${api}/history/steps/${step}/undo`).expect(200);
    expect((await person('cleo')).mechanism).toBeNull();
    const again = await person('ama');
    await olga
      .patch(`${api}/programme/people/ama`, { mechanism: null })
      .set('If-Match', `"${again.version}"`)
      .expect(200);
    expect((await file()).people?.[0]).toEqual({ id: 'ama', familyName: 'Ama' });
  });

  it('come for none that the registry does not know, whether edited, added or imported, and nothing is lost', async () => {
    const before = await file();
    const { version } = await person('ben');
    const edited = await olga
      .patch(`${api}/programme/people/ben`, { mechanism: 'nowhere' })
      .set('If-Match', `"${version}"`)
      .expect(422);
    expect(problemsOf(edited)).toEqual(unknown('people[1].mechanism'));
    const added = await olga.post(`${api}/programme/people`, { familyName: 'Eve', mechanism: 'nowhere' }).expect(422);
    expect(problemsOf(added)).toEqual(unknown('people[3].mechanism'));
    const wrong = {
      ...before,
      people: [{ id: 'zoe', familyName: 'Zoe', mechanism: 'nowhere' }, ...(before.people ?? [])],
    };
    const refused = await olga.post('/api/meetings/import', wrong).expect(422);
    expect(problemsOf(refused)).toEqual({ ...unknown('people[0].mechanism'), code: 'meeting-file.invalid' });
    const plan = (await olga.post('/api/meetings/import-plan', wrong).expect(200)).body as ImportPlan;
    expect(plan).toMatchObject({ meeting: null, problems: [{ path: 'people[0].mechanism', found: '"nowhere"' }] });
    expect(await file()).toEqual(before);
  });

  it('come for none where a file says nothing of it, as files of before do', async () => {
    await draft(house, smallMeeting({ slug: 'older' }));
    expect(
      await house.query(`SELECT count(mechanism)::int AS count FROM meeting_person JOIN meeting ON
      meeting.id = meeting_id WHERE slug = 'older'`),
    ).toEqual([{ count: 0 }]);
  });
});

describe('the capacities in which people come', () => {
  const of = async (mechanism: string, on: string, lang = 'en') => {
    const { body } = await house.http.get(`/api/mechanism-capacities?on=${on}&lang=${lang}`).expect(200);
    return (body as MechanismCapacity[])
      .filter((one) => one.mechanism === mechanism)
      .map(({ capacity, holder }) => [capacity, holder]);
  };

  it('are those of the offices as they stood on the day of the meeting', async () => {
    const igc = 'the Inter-Governmental Consultations on Migration, Asylum and Refugees (IGC)';
    const capacities = (state: string) => [
      [`Chair of ${igc}`, state],
      [`for the Chair of ${igc}`, state],
      [`for the Secretariat of ${igc}`, 'IGC Administration'],
    ];
    expect(await of('igc', '2019-04-05')).toEqual(capacities('Spain'));
    expect(await of('igc', '2019-07-01')).toEqual(capacities('Canada'));
  });

  it('are told in the language of the documents', async () => {
    const [chair] = await of('prague', '2019-04-05', 'fr');
    expect(chair).toEqual(['à la présidence de : Prague Process', 'Lithuania']);
    await house.http.get('/api/mechanism-capacities?lang=de').expect(400);
  });
});
