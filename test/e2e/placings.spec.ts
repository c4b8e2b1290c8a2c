import type { DifferenceView } from '#contract/difference-view';
import type { MeetingFile } from '#contract/meeting-file';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import type { Problem } from '#contract/problem';
import type { PlacingPlan } from '#contract/group-placings';
import type { Edited } from '#contract/programme-editing';
import type { GroupView, ProgrammeView } from '#contract/programme-view';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { fillRegistry } from '../support/registry-file.js';
import { draft, organizerOf, release, smallMeeting } from '../support/small-meeting.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let olga: Visitor;
let mona: Visitor;

const api = '/api/meetings/small';
const inBreakout = `${api}/programme/sessions/breakout`;
const ids = ['rabat', 'midsa', 'cmc', 'acp-eu'];

beforeAll(async () => {
  house = await startTestApp();
  await fillRegistry(house);
  await draft(house, meetingOf([[], []]));
  olga = await organizerOf(house);
  mona = await organizerOf(house, 'small', 'Mona');
});
afterAll(() => house.close());

/** A meeting of four mechanisms and two groups: Africa, in a room of two seats, and the Americas. */
function meetingOf([africa = [], americas = []]: string[][], change: object = {}): MeetingFile {
  const file = smallMeeting({
    breakout: {
      groups: [
        { number: 1, name: 'Africa', regions: ['africa'], languages: ['en', 'fr'], room: 'side', mechanisms: africa },
        { number: 2, name: 'Americas', regions: ['americas'], mechanisms: americas },
      ],
      ...change,
    },
  });
  return {
    ...file,
    rooms: [
      { id: 'main', name: 'Room 3' },
      { id: 'side', name: 'Room 4', seats: 2 },
    ],
    mechanisms: ids.map((id) => ({ id, name: id.toUpperCase(), invited: true })),
  };
}

const groups = async (): Promise<GroupView[]> => {
  const { sessions } = (await olga.get(`${api}/programme`).expect(200)).body as ProgrammeView;
  return sessions.find(({ id }) => id === 'breakout')!.groups;
};
const seated = async () => (await groups()).map(({ mechanisms }) => mechanisms);
const group = async (number: number) => (await groups()).find((one) => one.number === number)!.id;
const place = (who: Visitor, ...placings: { mechanism: string; from: string | null; to: string | null }[]) =>
  who.post(`${inBreakout}/placings`, { placings });
const problemsOf = ({ body }: { body: unknown }) =>
  (body as { problems: Problem[] }).problems.map(({ path, found, expected }) => [path, found, expected]);

describe('mechanisms in the groups of a breakout', () => {
  it('come into a group at its end, go to another and leave, and each step is taken back by itself', async () => {
    const [africa, americas] = [await group(1), await group(2)];
    await place(olga, { mechanism: 'rabat', from: null, to: africa }).expect(200);
    await place(olga, { mechanism: 'midsa', from: null, to: africa }).expect(200);
    expect(await seated()).toEqual([['rabat', 'midsa'], []]);
    const moved = await place(
      olga,
      { mechanism: 'rabat', from: africa, to: americas },
      { mechanism: 'cmc', from: null, to: americas },
    ).expect(200);
    expect(await seated()).toEqual([['midsa'], ['rabat', 'cmc']]);
    await place(mona, { mechanism: 'midsa', from: africa, to: null }).expect(200);
    expect(await seated()).toEqual([[], ['rabat', 'cmc']]);
    await olga.post(`${api}/history/steps/${(moved.body as Edited).step}/undo`).expect(200);
    expect(await seated()).toEqual([['rabat'], []]);
  });

  it('are not moved by who has not seen where they sit, whatever becomes of others meanwhile', async () => {
    const [africa, americas] = [await group(1), await group(2)];
    await place(mona, { mechanism: 'cmc', from: null, to: americas }).expect(200);
    await place(olga, { mechanism: 'midsa', from: null, to: africa }).expect(200);
    const refused = await place(
      olga,
      { mechanism: 'midsa', from: africa, to: null },
      { mechanism: 'cmc', from: africa, to: null },
    ).expect(412);
    expect((refused.body as { code: string }).code).toBe('version.conflict');
    expect(problemsOf(refused)).toEqual([
      ['placings[1].from', JSON.stringify(africa), `the group in which it sits now, ${JSON.stringify(americas)}`],
    ]);
    expect(await seated()).toEqual([['rabat', 'midsa'], ['cmc']]);
  });

  it('are refused with every problem where the meeting has no such mechanism or the session no such group', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000';
    const refused = await place(
      olga,
      { mechanism: 'budapest', from: null, to: await group(1) },
      { mechanism: 'acp-eu', from: null, to: nowhere },
    ).expect(400);
    expect(problemsOf(refused)).toEqual([
      ['placings[0].mechanism', '"budapest"', 'a mechanism of this meeting'],
      ['placings[1].to', JSON.stringify(nowhere), 'a group of this session'],
    ]);
    const file = meetingOf([['rabat', 'prague'], ['rabat']], {
      wishes: [{ kind: 'apart', mechanisms: ['cmc', 'iom'] }],
    });
    expect(problemsOf(await olga.post('/api/meetings/import', file).expect(422))).toEqual([
      ['sessions[1].groups[0].mechanisms[1]', '"prague"', 'the id of a mechanism in this file'],
      ['sessions[1].wishes[0].mechanisms[1]', '"iom"', 'the id of a mechanism in this file'],
      [
        'sessions[1].groups[1].mechanisms[0]',
        '"rabat"',
        'each mechanism in one group of the session; sessions[1].groups[0].mechanisms[0] is this one',
      ],
    ]);
  });

  it('go with the file, which changes nothing when it is imported again', async () => {
    const exported = (await olga.get(`${api}/file`).expect(200)).body as MeetingFile;
    expect(exported.sessions[1]?.groups?.map(({ mechanisms }) => mechanisms)).toEqual([['rabat', 'midsa'], ['cmc']]);
    const before = (await olga.get(`${api}/programme`)).body as ProgrammeView;
    await olga.post('/api/meetings/import', exported).expect(201);
    expect((await olga.get(`${api}/programme`)).body).toEqual(before);
  });

  it('leave their group and what is wished of them with the meeting, and come back with it', async () => {
    const wishes = [{ kind: 'apart', mechanisms: ['rabat', 'cmc'] }];
    const { sessions } = (await olga.get(`${api}/programme`)).body as ProgrammeView;
    const version = sessions.find(({ id }) => id === 'breakout')!.version;
    await olga.patch(inBreakout, { wishes }).set('If-Match', `"${version}"`).expect(200);
    const { mechanisms } = (await olga.get(`${api}/programme`)).body as ProgrammeView;
    const rabat = mechanisms.find(({ id }) => id === 'rabat')!;
    const gone = await olga
      .delete(`${api}/programme/mechanisms/rabat`)
      .set('If-Match', `"${rabat.version}"`)
      .expect(200);
    const after = (await olga.get(`${api}/programme`)).body as ProgrammeView;
    expect(after.sessions[1]?.wishes).toEqual([]);
    expect(await seated()).toEqual([['midsa'], ['cmc']]);
    await olga.post(`${api}/history/steps/${(gone.body as Edited).step}/undo`).expect(200);
    expect(((await olga.get(`${api}/programme`)).body as ProgrammeView).sessions[1]?.wishes).toEqual(wishes);
    expect(await seated()).toEqual([['rabat', 'midsa'], ['cmc']]);
  });

  it('are told by a release with the languages of the group, and what is wished by none', async () => {
    await release(house);
    const { sessions } = (await olga.get(api).expect(200)).body as MeetingSnapshot;
    const [first, second] = sessions[1]!.groups;
    expect([first?.languages, first?.mechanisms]).toEqual([
      ['en', 'fr'],
      [
        { id: 'rabat', name: 'RABAT' },
        { id: 'midsa', name: 'MIDSA' },
      ],
    ]);
    expect([second?.languages, second?.mechanisms]).toEqual([undefined, [{ id: 'cmc', name: 'CMC' }]]);
    expect(JSON.stringify(sessions)).not.toContain('wishes');
    await place(olga, { mechanism: 'midsa', from: await group(1), to: await group(2) }).expect(200);
    const changes = (await olga.get(`${api}/draft/difference`).expect(200)).body as DifferenceView;
    const sentences = ['No longer in Group 1: Africa: MIDSA.', 'Now in Group 2: Americas: MIDSA.'];
    expect(changes.things).toEqual([{ session: 'breakout', title: 'Means', sentences }]);
  });
});

describe('a proposal of groups', () => {
  const plan = async (keep: 'placed' | 'told') =>
    (await olga.post(`${inBreakout}/placing-plan`, { keep }).expect(200)).body as PlacingPlan;

  it('leaves where it is what is placed, or what has been told, and gives a reason for each', async () => {
    const [africa, americas] = [await group(1), await group(2)];
    const [rabat, midsa, cmc, acp] = (await plan('told')).places;
    expect(rabat).toEqual({ mechanism: 'rabat', from: africa, to: africa, why: { kind: 'told' } });
    expect(midsa).toEqual({ mechanism: 'midsa', from: americas, to: africa, why: { kind: 'told' } });
    expect(cmc).toEqual({ mechanism: 'cmc', from: americas, to: americas, why: { kind: 'told' } });
    // Of Africa too, where every seat is taken.
    const region = { kind: 'region', regions: ['americas'], groups: 2 };
    expect(acp).toEqual({ mechanism: 'acp-eu', from: null, to: americas, why: region });
    const kept = (await plan('placed')).places;
    expect(kept[1]).toEqual({ mechanism: 'midsa', from: americas, to: americas, why: { kind: 'placed' } });
    expect(kept.filter((_, index) => index !== 1)).toEqual([
      rabat,
      cmc,
      { ...acp, to: africa, why: { ...region, regions: ['africa'] } },
    ]);
  });

  it('says which wishes it does not meet, and changes nothing', async () => {
    const before = (await olga.get(`${api}/programme`)).body as ProgrammeView;
    const wishes = [
      { kind: 'together', mechanisms: ['rabat', 'cmc'] },
      { kind: 'apart', mechanisms: ['acp-eu', 'cmc'] },
    ];
    await olga.patch(inBreakout, { wishes }).set('If-Match', `"${before.sessions[1]?.version}"`).expect(200);
    const { places, unmet, version } = await plan('placed');
    expect(unmet).toEqual([wishes[0]]);
    expect(places.find(({ mechanism }) => mechanism === 'acp-eu')?.to).toBe(await group(1));
    const after = (await olga.get(`${api}/programme`)).body as ProgrammeView;
    expect([after.version, after.sessions[1]?.groups]).toEqual([version, before.sessions[1]?.groups]);
  });

  it('is asked for by its own words alone, and for a session of the meeting', async () => {
    expect(problemsOf(await olga.post(`${inBreakout}/placing-plan`, { keep: 'all' }).expect(400))).toEqual([
      ['keep', 'another value', 'placed or told'],
    ]);
    await olga.post(`${api}/programme/sessions/nowhere/placing-plan`, { keep: 'told' }).expect(404);
  });
});
