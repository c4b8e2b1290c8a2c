import type { ProgrammeView, SessionView } from '#contract/programme-view';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { organizerOf, smallMeeting } from '../support/small-meeting.js';
import type { Visitor } from '../support/visitor.js';

const at = '/api/meetings/small/programme';

let house: TestApp;
let olga: Visitor;
let mona: Visitor;

beforeAll(async () => {
  house = await startTestApp();
  await house.app.get(ProgrammeService).importFile(smallMeeting({}), theSystem);
  olga = await organizerOf(house);
  mona = await organizerOf(house, 'small', 'Mona');
}, 60_000);
afterAll(() => house.close());
beforeEach(async () => {
  await house.app.get(ProgrammeService).importFile(smallMeeting({}), theSystem);
});

const programme = async (): Promise<ProgrammeView> => (await olga.get(at).expect(200)).body as ProgrammeView;
const session = async (id: string): Promise<SessionView> => (await programme()).sessions.find((one) => one.id === id)!;
const file = async () => (await olga.get('/api/meetings/small/file').expect(200)).body as unknown;

describe('editing a programme', () => {
  it('changes what is said and leaves the rest', async () => {
    const before = await session('plenary');
    const { body, headers } = await olga
      .patch(`${at}/sessions/plenary`, { title: 'Proof', room: 'side' })
      .set('If-Match', `"${before.version}"`)
      .expect(200);
    const { step, ...view } = body as SessionView & { step: string };
    expect(view).toEqual({ ...before, title: 'Proof', room: 'side', version: before.version + 1 });
    expect(headers['etag']).toBe(`"${before.version + 1}"`);
    expect(await session('plenary')).toEqual(view);
    expect(step).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keeps what two people do to different fields of one session', async () => {
    const { version } = await session('plenary');
    await olga.patch(`${at}/sessions/plenary`, { title: 'Hers' }).set('If-Match', `"${version}"`).expect(200);
    await mona.patch(`${at}/sessions/plenary`, { qualifier: 'hers too' }).set('If-Match', `"${version}"`).expect(200);
    expect(await session('plenary')).toMatchObject({ title: 'Hers', qualifier: 'hers too' });
  });

  it('refuses the second who changes one field, with what they read, what stands and what they sent', async () => {
    const { version } = await session('plenary');
    await olga.patch(`${at}/sessions/plenary`, { room: 'side' }).set('If-Match', `"${version}"`).expect(200);
    const { body } = await mona
      .patch(`${at}/sessions/plenary`, { room: null, label: 'Both' })
      .set('If-Match', `"${version}"`)
      .expect(412);
    expect(body).toMatchObject({
      code: 'version.conflict',
      current: { version: version + 1 },
      conflicts: [{ field: 'room', base: 'main', theirs: 'side', yours: null }],
    });
    expect(await session('plenary')).toMatchObject({ room: 'side', label: null });
    await mona.patch(`${at}/sessions/plenary`, { room: 'side' }).set('If-Match', `"${version}"`).expect(200);
    await olga
      .patch(`${at}/sessions/plenary`, { title: 'Unseen' })
      .set('If-Match', `"${version + 9}"`)
      .expect(412);
    await olga.patch(`${at}/sessions/plenary`, { title: 'Unseen' }).expect(428);
  });

  it('refuses a programme that does not hold together, by its places in the meeting file', async () => {
    const { version } = await session('plenary');
    const { body } = await olga
      .patch(`${at}/sessions/plenary`, { end: '2031-05-06T08:00' })
      .set('If-Match', `"${version}"`)
      .expect(422);
    expect(body).toMatchObject({
      code: 'programme.invalid',
      problems: [{ path: 'sessions[0].end', found: '"2031-05-06T08:00"' }],
    });
    const unknown = await olga.patch(`${at}/sessions/plenary`, { room: 'cellar' }).set('If-Match', `"${version}"`);
    expect([unknown.status, unknown.body.problems]).toEqual([
      400,
      [{ path: 'room', found: '"cellar"', expected: 'the id of a room of this meeting' }],
    ]);
  });

  it('takes a session away with all that is in it, and brings all of it back', async () => {
    const before = await file();
    const note = `/api/meetings/small/sessions/plenary/note`;
    await olga.put(note, { text: 'Mind the time' }).set('If-Match', '"0"').expect(200);
    const { version } = await session('plenary');
    const { body } = await olga.delete(`${at}/sessions/plenary`).set('If-Match', `"${version}"`).expect(200);
    expect((await programme()).sessions.map(({ id }) => id)).toEqual(['breakout']);
    await olga.get(note).expect(404);
    const undo = `/api/meetings/small/history/steps/${body.step}/undo`;
    const refused = await mona.post(undo);
    expect([refused.status, refused.body.code]).toEqual([409, 'step.not-yours']);
    await olga.post(undo).expect(200);
    expect(await file()).toEqual(before);
    expect((await olga.get(note).expect(200)).body).toMatchObject({ text: 'Mind the time' });
    const again = await olga.post(undo);
    expect([again.status, again.body.code]).toEqual([409, 'step.undone']);
  });
});
