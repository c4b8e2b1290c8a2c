import type { GuideView, QuestionSetView, QuestionView } from '#contract/programme-view';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { EditingDesk, refusalIn } from '../support/editing-desk.js';

let house: TestApp;
let desk: EditingDesk;

beforeAll(async () => {
  house = await startTestApp();
}, 60_000);
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set('2031-01-02T10:00:00Z');
  desk = await EditingDesk.open(house);
});

const guides = async () => (await desk.programme()).guides;
const addGuide = async (body: object = { sessions: ['plenary'] }) =>
  (await desk.send('post', '/guides', body, 1).expect(201)).body as GuideView;
const addSet = async (guide: string) =>
  (await desk.send('post', `/guides/${guide}/question-sets`, { session: 'plenary' }, 1).expect(201))
    .body as QuestionSetView;
const addQuestion = async (set: string, text: string) =>
  (await desk.send('post', `/question-sets/${set}/questions`, { text }, 1).expect(201)).body as QuestionView;

describe('a guide', () => {
  it('is built of objectives, sets and questions, which stand in their order', async () => {
    const { id } = await addGuide({ sessions: ['plenary', 'breakout'], title: 'Guide', objectives: ['Know'] });
    const set = await addSet(id);
    await addQuestion(set.id, 'Why?');
    await desk
      .send('post', `/question-sets/${set.id}/questions`, { text: 'How?', parts: ['first', 'then'] }, 1)
      .expect(201);
    expect(await guides()).toEqual([
      {
        ...{ id, sessions: ['plenary', 'breakout'], title: 'Guide', objectives: ['Know'], version: 4 },
        questionSets: [
          {
            ...{ id: set.id, session: 'plenary', title: null, version: 3 },
            questions: [
              { id: expect.any(String), text: 'Why?', parts: [], version: 1 },
              { id: expect.any(String), text: 'How?', parts: ['first', 'then'], version: 1 },
            ],
          },
        ],
      },
    ]);
  });

  it('serves only sessions of the meeting, each once, and has questions only for those', async () => {
    expect(await refusalIn(desk.send('post', '/guides', { sessions: ['nowhere'] }, 1))).toEqual([400, 'input.invalid']);
    const twice = desk.send('post', '/guides', { sessions: ['plenary', 'plenary'] }, 1);
    expect(await refusalIn(twice)).toEqual([422, 'programme.invalid']);
    const { id } = await addGuide();
    const misplaced = desk.send('post', `/guides/${id}/question-sets`, { session: 'breakout' }, 1);
    expect(await refusalIn(misplaced)).toEqual([422, 'programme.invalid']);
    const { id: set } = await addSet(id);
    expect(await refusalIn(desk.send('patch', `/question-sets/${set}`, { session: 'breakout' }, 1))).toEqual([
      422,
      'programme.invalid',
    ]);
  });

  it('changes its sessions and its words', async () => {
    const { id } = await addGuide();
    const { body } = await desk
      .send('patch', `/guides/${id}`, { sessions: ['breakout', 'plenary'], objectives: ['See'] }, 1)
      .expect(200);
    expect(body).toMatchObject({ sessions: ['breakout', 'plenary'], objectives: ['See'], title: null, version: 2 });
    const { body: back } = await desk.send('patch', `/guides/${id}`, { sessions: ['plenary'] }, 2).expect(200);
    expect(back).toMatchObject({ sessions: ['plenary'], version: 3 });
  });

  it('keeps what two people do to two of its questions', async () => {
    const set = await addSet((await addGuide()).id);
    const [why, how] = [await addQuestion(set.id, 'Why?'), await addQuestion(set.id, 'How?')];
    await desk.send('patch', `/questions/${why.id}`, { text: 'Why not?' }, 1).expect(200);
    await desk.send('patch', `/questions/${how.id}`, { parts: ['When?'] }, 1, desk.mona).expect(200);
    const late = desk.send('patch', `/questions/${why.id}`, { text: 'Why now?' }, 1, desk.mona);
    expect(await refusalIn(late)).toEqual([412, 'version.conflict']);
    expect((await guides())[0]?.questionSets[0]?.questions.map(({ text, parts }) => [text, parts])).toEqual([
      ['Why not?', []],
      ['How?', ['When?']],
    ]);
  });

  it('goes with all that is in it, and comes back', async () => {
    const { id } = await addGuide();
    const set = await addSet(id);
    const { id: question } = await addQuestion(set.id, 'Why?');
    const before = await desk.file();
    const { version } = (await guides())[0]!;
    const { body } = await desk.send('delete', `/guides/${id}`, {}, version).expect(200);
    expect(await guides()).toEqual([]);
    await desk.undo(body.step as string).expect(200);
    expect(await desk.file()).toEqual(before);
    await desk
      .send('delete', `/questions/${question}`, {}, (await guides())[0]!.questionSets[0]!.questions[0]!.version)
      .expect(200);
    await desk
      .send('delete', `/question-sets/${set.id}`, {}, (await guides())[0]!.questionSets[0]!.version)
      .expect(200);
    expect((await guides())[0]?.questionSets).toEqual([]);
  });
});
