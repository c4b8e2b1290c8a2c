import type { ImportPlan } from '#contract/import-plan';
import type { MeetingFile } from '#contract/meeting-file';
import type { Problem } from '#contract/problem';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { EditingDesk, refusalIn } from '../support/editing-desk.js';
import { release, smallMeeting } from '../support/small-meeting.js';

let house: TestApp;
let desk: EditingDesk;

beforeAll(async () => {
  house = await startTestApp();
}, 60_000);
afterAll(() => house.close());

const at = (clock: string, day = '06') => `2031-05-${day}T${clock}`;
const set = {
  meeting: { attribution: 'unnamed', endDate: '2031-05-07' },
  breakout: { recommendationLimit: 3, outputsDue: at('13:00') },
} as const;

beforeEach(async () => {
  desk = await EditingDesk.open(house, set);
});

const file = async () => (await desk.file()) as MeetingFile;
/** As the file has them. */
const settings = async () => settingsIn(await file());
const settingsIn = ({ meeting, sessions }: MeetingFile) => {
  const { recommendationLimit, outputsDue } = sessions.find(({ id }) => id === 'breakout')!;
  return [meeting.attribution, recommendationLimit, outputsDue];
};

async function change(path: string, fields: object) {
  const { version, sessions } = await desk.programme();
  const seen = path === '' ? version : sessions.find(({ id }) => path.endsWith(`/${id}`))!.version;
  return desk.send('patch', path, fields, seen);
}

/** Where, what and why not. */
async function problemsOf(path: string, fields: object): Promise<[number, string[][]]> {
  const { status, body } = await change(path, fields);
  const { problems } = body as { problems: Problem[] };
  return [status, problems.map(({ path: where, found, expected }) => [where, found, expected])];
}

describe('what is set for the reports of groups', () => {
  it('goes from the file to the programme, is changed and taken back there, and comes out in the file', async () => {
    expect(await file()).toEqual(smallMeeting({ ...set, slug: desk.slug }));
    const { meeting, sessions } = await desk.programme();
    expect(meeting.attribution).toBe('unnamed');
    expect(sessions.map(({ id, recommendationLimit, outputsDue }) => [id, recommendationLimit, outputsDue])).toEqual([
      ['plenary', null, null],
      ['breakout', 3, at('13:00')],
    ]);
    const steps: string[] = [];
    for (const [path, fields] of [
      ['', { attribution: 'named' }],
      ['/sessions/breakout', { recommendationLimit: 20, outputsDue: at('09:00', '07') }],
      ['/sessions/breakout', { recommendationLimit: null, outputsDue: null }],
    ] as const) {
      const { status, body } = await change(path, fields);
      expect([status, body]).toEqual([200, expect.objectContaining(fields)]);
      steps.push((body as { step: string }).step);
    }
    expect(await file()).toEqual(smallMeeting({ slug: desk.slug, meeting: { endDate: '2031-05-07' } }));
    for (const step of steps.reverse()) await desk.undo(step).expect(200);
    expect(await settings()).toEqual(['unnamed', 3, at('13:00')]);
  });

  it('comes with a session that is added', async () => {
    const times = { start: at('14:00'), end: at('15:00') };
    const session = { id: 'more', kind: 'breakout', title: 'More', ...times, recommendationLimit: 1 };
    await desk.send('post', '/sessions', { ...session, outputsDue: at('16:00') }, 1).expect(201);
    const { recommendationLimit, outputsDue } = await desk.session('more');
    expect([recommendationLimit, outputsDue]).toEqual([1, at('16:00')]);
  });

  it('is refused with its place where it cannot be', async () => {
    expect(await problemsOf('/sessions/plenary', { recommendationLimit: 3, outputsDue: at('10:00') })).toEqual([
      422,
      [
        ['sessions[0].recommendationLimit', '3', 'no recommendationLimit: the session is no breakout'],
        ['sessions[0].outputsDue', `"${at('10:00')}"`, 'no outputsDue: the session is no breakout'],
      ],
    ]);
    expect(await problemsOf('/sessions/breakout', { outputsDue: at('10:29') })).toEqual([
      422,
      [['sessions[1].outputsDue', `"${at('10:29')}"`, `a time not before the session's start, ${at('10:30')}`]],
    ]);
    expect(await problemsOf('/sessions/breakout', { recommendationLimit: 21 })).toEqual([
      400,
      [['recommendationLimit', 'another value', 'a whole number from 1 to 20']],
    ]);
    expect(await problemsOf('', { attribution: null })).toEqual([
      400,
      [['attribution', 'another value', 'one of named, unnamed']],
    ]);
    expect(await settings()).toEqual(['unnamed', 3, at('13:00')]);
  });

  it('is merged with what others change in other fields, and not over what they have set', async () => {
    const { version } = await desk.session('breakout');
    const send = (fields: object, by = desk.olga) => desk.send('patch', '/sessions/breakout', fields, version, by);
    await send({ recommendationLimit: 4 }, desk.mona).expect(200);
    await send({ outputsDue: at('14:00') }).expect(200);
    expect(await refusalIn(send({ recommendationLimit: 2 }))).toEqual([412, 'version.conflict']);
    expect(await settings()).toEqual(['unnamed', 4, at('14:00')]);
  });

  it('moves along with its session, and comes back with it', async () => {
    const { version } = await desk.programme();
    const wanted = { start: at('09:30'), carry: 'day' } as const;
    const { body } = await desk.send('post', '/sessions/plenary/move', wanted, version).expect(200);
    expect(await desk.session('breakout')).toMatchObject({ start: at('11:00'), outputsDue: at('13:30') });
    await desk.undo((body as { step: string }).step).expect(200);
    expect(await settings()).toEqual(['unnamed', 3, at('13:00')]);
  });

  it('is planned with the problem that it would be due after the meeting', async () => {
    const wanted = { start: at('22:00', '07'), end: at('23:30', '07') };
    const { body } = await desk.send('post', '/sessions/breakout/move-plan', wanted, 1).expect(200);
    expect((body as { problems: Problem[] }).problems.map(({ path, found }) => [path, found])).toEqual([
      ['sessions[1].outputsDue', `"${at('00:30', '08')}"`],
    ]);
  });

  it('is in a copy of the meeting, due as long after the first day', async () => {
    const copy = { slug: `${desk.slug}-copy`, shortTitle: 'Copy', title: 'A copy', startDate: '2032-03-01' };
    await desk.olga.post(`${desk.meeting}/copies`, copy).expect(201);
    const { body } = await desk.olga.get(`/api/meetings/${copy.slug}/file`).expect(200);
    expect(settingsIn(body as MeetingFile)).toEqual(['unnamed', 3, '2032-03-01T13:00']);
  });

  it('is told before a file is imported over it', async () => {
    const wanted = smallMeeting({
      slug: desk.slug,
      meeting: { endDate: '2031-05-07' },
      breakout: { recommendationLimit: 4 },
    });
    const { body } = await desk.olga.post('/api/meetings/import-plan', wanted).expect(200);
    const { effect, things, changes } = body as ImportPlan;
    expect([effect, things]).toEqual(['replaces', []]);
    expect(changes).toEqual([
      { path: ['meeting', 'attribution'], before: 'unnamed' },
      { path: ['sessions', { id: 'breakout' }, 'recommendationLimit'], before: 3, after: 4 },
      { path: ['sessions', { id: 'breakout' }, 'outputsDue'], before: at('13:00') },
    ]);
  });

  it('is in no release', async () => {
    await release(house, desk.slug);
    const { body } = await house.http.get(desk.meeting).expect(200);
    expect(body).toMatchObject({ meeting: { slug: desk.slug } });
    expect(JSON.stringify(body)).not.toMatch(/attribution|unnamed|recommendationLimit|outputsDue|T13:00"/);
  });
});
