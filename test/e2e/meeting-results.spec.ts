import type { ImportPlan } from '#contract/import-plan';
import type { MeetingFile } from '#contract/meeting-file';
import type { OutputView } from '#contract/output';
import { checkMeetingFile, readMeetingFile } from '#contract/read-meeting-file';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { meetingFiles } from '../support/meeting-files.js';
import { withResults } from '../support/meeting-results.js';
import { addEntry, gatherWriters, type OutputHouse, viewOf } from '../support/output-house.js';
import { ask, change, knowMechanisms, registerOf } from '../support/register-house.js';
import { outputs, recommendations, results } from '../support/results-house.js';
import { draft, smallMeeting } from '../support/small-meeting.js';

let house: TestApp;
let cast: OutputHouse;
/** Slug under which a file is imported once more; another for each test. */
let moved: string;
let count = 0;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherWriters(house);
  await knowMechanisms(house);
}, 60_000);
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set('2031-05-06T12:30:00Z');
  for (const table of ['recommendation', 'plenary_consolidation', 'group_output'])
    await house.query(`DELETE FROM ${table}`);
  moved = `moved-${(count += 1)}`;
  await house.query(`UPDATE meeting SET attribution = 'named'`);
});

const fetchFile = async (slug = 'small', query = '') =>
  (await cast.olga.get(`/api/meetings/${slug}/file${query}`).expect(200)).body as MeetingFile;
const send = (file: object) => cast.olga.post('/api/meetings/import', file);
const planOf = async (file: object) =>
  (await cast.olga.post('/api/meetings/import-plan', file).expect(200)).body as ImportPlan;
const problemsIn = (body: unknown) =>
  (body as { problems: { path: string; found: string; expected: string }[] }).problems.map(
    ({ path, found, expected }) => `${path}: found ${found}, expected ${expected}`,
  );
const elsewhere = (file: MeetingFile, slug = moved): MeetingFile => ({ ...file, meeting: { ...file.meeting, slug } });
/** How much is written down, of anything. */
const written = () =>
  house.query(
    `SELECT (SELECT max(id) FROM audit_entry) AS entries, (SELECT sum(version) FROM group_output) AS outputs,
       (SELECT sum(version) FROM recommendation) AS recommendations, (SELECT count(*) FROM live_event) AS events`,
  );

const comeOf = () => results(house, cast);

describe('what has come of a meeting', () => {
  it('is in its file, which is sound, in YAML too', async () => {
    await comeOf();
    const file = await fetchFile();
    expect(file.outputs).toEqual(outputs);
    expect(file.recommendations).toEqual(recommendations);
    expect(checkMeetingFile(file)).toEqual({ file, problems: [] });
    expect(readMeetingFile(new TextEncoder().encode(stringify(file, { lineWidth: 0 }))).file).toEqual(file);
  });

  it('changes nothing where the file comes from', async () => {
    await comeOf();
    const [file, before] = [await fetchFile(), await written()];
    expect(await planOf(file)).toMatchObject({
      effect: 'nothing',
      meeting: { outputs: { taken: 0, standing: 2 }, recommendations: { taken: 0, standing: 2 } },
    });
    await send(file).expect(201);
    expect(await written()).toEqual(before);
  });

  it('comes with the file to where it was not, as its plan says', async () => {
    await comeOf();
    const file = elsewhere(await fetchFile());
    expect(await planOf(file)).toMatchObject({
      effect: 'makes',
      meeting: { outputs: { taken: 2, standing: 0 }, recommendations: { taken: 2, standing: 0 } },
    });
    await send(file).expect(201);
    expect(await fetchFile(moved)).toEqual(file);
    const { recommendations: entered } = await registerOf(cast.olga, `/api/meetings/${moved}/recommendations`);
    expect(entered[0]).toMatchObject({
      ...{
        isByHand: false,
        isChanged: false,
        isWithdrawn: false,
        status: 'superseded',
        note: null,
        supersededBy: { meeting: moved, number: 2 },
      },
      history: [
        { at: '2031-06-07T08:09:10.011Z', by: null, status: 'superseded', note: null },
        { at: '2031-05-06T12:30:00.000Z', by: null, status: 'inProgress', note: 'Begun.' },
      ],
      enteredBy: 'Olga',
    });
    const address = `/api/meetings/${moved}/recommendations`;
    const refused = await ask(cast.olga, 1, { title: 'Other words' }, 1, address).expect(409);
    expect(refused.body).toMatchObject({ code: 'recommendation.adopted' });
    await change(cast.olga, 2, { title: 'Portals' }, 1, address);
    const [output] = await house.query<{ id: string; state: string }>(
      `SELECT group_id AS id, state FROM group_output JOIN meeting ON meeting.id = meeting_id
       JOIN breakout_group ON breakout_group.id = group_id WHERE slug = $1 AND number = 1`,
      [moved],
    );
    expect(output?.state).toBe('open');
    const form = await viewOf(cast.olga, `/api/meetings/${moved}/sessions/breakout/groups/${output?.id}/output`);
    expect(saidBy(form)).toEqual([['recommendation', 'Meetings', 'Olga']]);
  });

  it('comes out as it went in, whatever was written', async () => {
    const programme = house.app.get(ProgrammeService);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(meetingFiles().chain(withResults), async (generated) => {
        const { attribution: _, ...meeting } = generated.meeting;
        const file = { ...generated, meeting: { ...meeting, slug: `${moved}-${(run += 1)}` } };
        expect(checkMeetingFile(file)).toEqual({ file, problems: [] });
        await programme.importFile(file, theSystem);
        expect(await programme.exportFile(file.meeting.slug)).toEqual(file);
        await programme.importFile(file, theSystem);
        expect(await programme.exportFile(file.meeting.slug)).toEqual(file);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('is told in the log of the meeting to which it comes', async () => {
    await comeOf();
    await send(elsewhere(await fetchFile())).expect(201);
    const actions = await house.query<{ action: string }>(
      `SELECT action FROM audit_entry JOIN meeting ON meeting.id = scope WHERE slug = $1 ORDER BY audit_entry.id`,
      [moved],
    );
    expect(actions.map(({ action }) => action)).toEqual([
      ...['access.given', 'meeting.imported'],
      ...['output.written', 'output.written', 'recommendation.added', 'recommendation.added'],
    ]);
  });

  it('is left as it stands, whatever a file says of it; what has its place free comes in', async () => {
    await comeOf();
    const file = elsewhere(await fetchFile());
    await send({ ...file, outputs: file.outputs?.slice(0, 1), recommendations: file.recommendations?.slice(1) }).expect(
      201,
    );
    const other = structuredClone(file);
    other.outputs![0]!.recommendations![0]!.text = 'Something else.';
    other.recommendations![1]!.title = 'Something else';
    expect(await planOf(other)).toMatchObject({
      effect: 'adds',
      ...{ things: [], changes: [] },
      meeting: { outputs: { taken: 1, standing: 1 }, recommendations: { taken: 1, standing: 1 } },
    });
    await send(other).expect(201);
    expect(await fetchFile(moved)).toEqual(file);
  });

  it('stays behind where a programme alone is fetched, and where a meeting is copied', async () => {
    await comeOf();
    const { outputs: _, recommendations: __, ...programme } = await fetchFile();
    expect(await fetchFile('small', '?only=programme')).toEqual(programme);
    const answer = await cast.olga.get('/api/meetings/small/file?only=outputs').expect(400);
    expect(problemsIn(answer.body)).toEqual(['only: found another value, expected one of programme']);
    const copied = { slug: 'again', shortTitle: 'Again', title: 'Again', startDate: '2032-05-06' };
    await cast.olga.post('/api/meetings/small/copies', copied).expect(201);
    expect(Object.keys(await fetchFile('again'))).toEqual(['format', 'meeting', 'rooms', 'sessions']);
  });

  it('is imported and exported at the command line too', async () => {
    await comeOf();
    const programme = house.app.get(ProgrammeService);
    const file = elsewhere(await programme.exportFile('small'), 'by-hand');
    await programme.importFile(file, theSystem);
    expect(await programme.exportFile('by-hand')).toEqual(file);
  });
});

describe('the file of a meeting in which nobody is to be named', () => {
  it('is refused with each place where a name stands, but for notes; the programme alone is not', async () => {
    await comeOf();
    await addEntry(cast.people.dina, cast.south, 'disagreement', { text: 'As Ms Cora said, and Albania.' });
    await house.query(`UPDATE meeting SET attribution = 'unnamed'`);
    const { body } = await cast.olga.get('/api/meetings/small/file').expect(409);
    expect(body).toMatchObject({ code: 'meeting-file.names-people' });
    expect(problemsIn(body)).toEqual([
      'outputs[1].disagreements[0].text: found "Ms Cora", expected no name of a person or delegation, as the meeting has it',
      'outputs[1].disagreements[0].text: found "Albania", expected no name of a person or delegation, as the meeting has it',
    ]);
    await cast.olga.get('/api/meetings/small/file?only=programme').expect(200);
  });
});

describe('a meeting file with what cannot be', () => {
  it('is refused with the place of each mechanism, theme and recommendation that there is not, and nothing is written', async () => {
    await comeOf();
    const file = elsewhere(await fetchFile());
    file.recommendations![0]!.owners = [{ mechanism: 'nowhere' }];
    file.recommendations![0]!.supersededBy = { meeting: 'small', number: 9 };
    file.recommendations![1]!.themes = ['asylum', 'no-theme'];
    const { body } = await send(file).expect(422);
    const expected = [
      'recommendations[0].owners[0].mechanism: found "nowhere", expected the id of a mechanism in the registry',
      'recommendations[1].themes[1]: found "no-theme", expected the id of a theme in the registry',
      'recommendations[0].supersededBy: found {"meeting":"small","number":9}, expected another recommendation in this file or in the register',
    ];
    expect(problemsIn(body)).toEqual(expected);
    expect(problemsIn(await planOf(file))).toEqual(expected);
    await cast.olga.get(`/api/meetings/${moved}/file`).expect(404);
    await expect(house.app.get(ProgrammeService).importFile(file, theSystem)).rejects.toMatchObject({
      code: 'meeting-file.invalid',
    });
  });

  it('is told nothing of recommendations that its sender may not see', async () => {
    await draft(house, smallMeeting({ slug: 'hidden' }));
    await house.query(
      `INSERT INTO recommendation (meeting_id, number, title, sentences, sources, addressee, levels, regions, adopted_on, entered_at)
       SELECT id, 1, 'Secret', '[{"text": "Secret.", "sources": []}]', '[]', '', '{}', '{}', '2031-05-06', now()
       FROM meeting WHERE slug = 'hidden'`,
    );
    await comeOf();
    const file = elsewhere(await fetchFile());
    file.recommendations![0]!.supersededBy = { meeting: 'hidden', number: 1 };
    expect(problemsIn((await send(file).expect(422)).body)).toEqual([
      'recommendations[0].supersededBy: found {"meeting":"hidden","number":1}, expected another recommendation in this file or in the register',
    ]);
    // Nor is it told of one by which it was superseded by somebody who might.
    await house.query(
      `UPDATE recommendation SET superseded_by_id = (SELECT recommendation.id FROM recommendation
         JOIN meeting ON meeting.id = meeting_id WHERE slug = 'hidden')
       FROM meeting WHERE meeting.id = meeting_id AND slug = 'small' AND number = 1`,
    );
    expect((await fetchFile()).recommendations?.[0]).not.toHaveProperty('supersededBy');
    const whole = await house.app.get(ProgrammeService).exportFile('small');
    expect(whole.recommendations?.[0]?.supersededBy).toEqual({ meeting: 'hidden', number: 1 });
  });
});

function saidBy({ entries }: OutputView) {
  return entries.map(({ part, fields }) => [part, fields.title?.value, fields.title?.by]);
}
