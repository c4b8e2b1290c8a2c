import type { RunningOrder } from '#contract/session-work';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type ActorName, castMeeting, gatherCast } from '../support/cast.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let cast: Record<ActorName, Visitor>;

const page = '/my-part/meetings/draft/sessions/first';
const api = '/api/meetings/draft/sessions/first';

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherCast(house);
  const file = castMeeting('draft');
  const items = [
    { kind: 'presentation' as const, title: 'Talk', minutes: 15, speakers: [{ person: 'sam' }] },
    { kind: 'discussion' as const, title: 'Discussion' },
  ];
  const sessions = file.sessions.map((session) => (session.id === 'first' ? { ...session, items } : session));
  const questions = [{ text: 'What works?', parts: [] }];
  const guide = [{ sessions: ['groups'], objectives: ['Learn'], questionSets: [{ session: 'groups', questions }] }];
  await house.app.get(ProgrammeService).importFile({ ...file, sessions, guide }, theSystem);
}, 60_000);
afterAll(() => house.close());

const order = async () => (await cast.moderator.get(`${api}/running-order`).expect(200)).body as RunningOrder;

/** What a form sends. */
const send = (visitor: Visitor, path: string, fields: Record<string, string>) =>
  visitor.post(`${page}/${path}`, fields).set('Content-Type', 'application/x-www-form-urlencoded').redirects(0);

describe('the page of a session', () => {
  it('lets its moderator write notes; what somebody else wrote meanwhile is shown beside', async () => {
    const kept = await send(cast.moderator, 'note', { version: '0', text: 'Begin\r\non time' });
    expect([kept.status, kept.headers['location']]).toEqual([303, `${page}?done=noted`]);
    expect((await cast.moderator.get(`${api}/note`)).body.text).toBe('Begin\non time');
    const lost = await send(cast.moderator, 'note', { version: '0', text: 'Something <else>' });
    expect(lost.status).toBe(412);
    expect(lost.text).toContain('Somebody else has changed the notes meanwhile.');
    expect(lost.text).toContain('Begin\non time');
    expect(lost.text).toContain('Something &lt;else&gt;</textarea>');
    expect((await cast.moderator.get(`${api}/note`)).body.version).toBe(1);
  });

  it('lets its moderator set minutes and the order of the items', async () => {
    const { items, version } = await order();
    const saved = await send(cast.moderator, `items/${items[1]?.id}`, {
      ...{ version: String(version), minutes: '20', do: 'save' },
    });
    expect(saved.headers['location']).toBe(`${page}?done=ordered`);
    const moved = { version: String(version + 1), minutes: '', do: 'earlier' };
    await send(cast.moderator, `items/${items[1]?.id}`, moved).expect(303);
    expect((await order()).items.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Discussion', 20],
      ['Talk', 15],
    ]);
    await send(cast.moderator, `items/${items[1]?.id}`, { ...moved, do: 'later' }).expect(412);
    await send(cast.moderator, `items/${items[0]?.id}`, { ...moved, version: '3', minutes: '0' }).expect(400);
  });

  it('takes suggestions for the guide, and says how they were decided', async () => {
    await send(cast.moderator, 'suggestions', { text: 'Ask why.' }).expect(303);
    const { text } = await cast.moderator.get(`${page}?done=suggested`).expect(200);
    expect(text).toContain('Ask why.');
    expect(text).toContain('not decided yet');
    expect(text).toContain('The organizers see your suggestion.');
  });

  it('leads to the screen with which the session is run, until its day is over', async () => {
    const run = '/desk/draft/run/first';
    house.clock.set('2031-03-04T22:59:00Z');
    expect((await cast.moderator.get(page)).text).toContain(run);
    expect((await cast.moderator.get('/my-part')).text).toContain(run);
    house.clock.set('2031-03-04T23:00:00Z');
    expect((await cast.moderator.get(page)).text).not.toContain(run);
    expect((await cast.moderator.get('/my-part')).text).not.toContain(run);
  });

  it('shows a co-facilitator and a rapporteur their group, its people and its questions, and nothing of its moderators', async () => {
    for (const actor of ['co-facilitator', 'rapporteur'] as const) {
      const groups = '/my-part/meetings/draft/sessions/groups';
      expect((await cast[actor].get('/my-part')).text).toContain(`${groups}#group-1`);
      const { text } = await cast[actor].get(groups).expect(200);
      for (const part of ['id="group-1"', 'Group 1: One', 'Co-facilitator: cora', 'What works?', 'Learn']) {
        expect(text).toContain(part);
      }
      const { text: plain } = await cast[actor].get(page).expect(200);
      for (const hidden of ['Begin', 'Ask why.', '<textarea', '/run/']) expect(plain).not.toContain(hidden);
    }
  });

  it('is not there for those who have no part, nor for a session that is not', async () => {
    await cast['organizer of another meeting'].get(page).expect(404);
    await cast.moderator.get('/my-part/meetings/draft/sessions/nowhere').expect(404);
    await send(cast.speaker, 'note', { version: '1', text: 'mine' }).expect(404);
    await send(cast['moderator of another session'], 'suggestions', { text: 'mine' }).expect(404);
  });
});
