import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { type ActorName, gatherCast } from '../support/cast.js';
import { answerOf, lastEntry, outsiders, putVersion } from '../support/changes.js';
import { statementsDuring } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let cast: Record<ActorName, Visitor>;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherCast(house);
}, 60_000);
afterAll(() => house.close());

beforeEach(() => house.query('DELETE FROM guide_suggestion'));

const strangers = outsiders.filter((name) => name !== 'moderator');

/** The answer to what does not exist, to the byte. */
const nothing = () => answerOf(cast.organizer.get('/api/meetings/draft/sessions/nowhere/note'));

describe('a suggestion to the guide', () => {
  const path = '/api/meetings/draft/sessions/first/suggestions';
  const suggest = (text = 'Ask this') => cast.moderator.post(path, { text });
  const address = (id: string, slug = 'draft') => `/api/meetings/${slug}/suggestions/${id}`;

  it('is made by the moderator, read by both, and decided by the organizer', async () => {
    const createdAt = house.clock.now().toISOString();
    const made = await suggest().expect(201);
    const view = { id: made.body.id, text: 'Ask this', author: 'moderator', createdAt };
    expect([made.headers['etag'], made.body]).toEqual([
      '"1"',
      { ...view, resolution: null, resolvedAt: null, version: 1 },
    ]);
    for (const name of ['moderator', 'organizer'] as const) {
      expect((await cast[name].get(path).expect(200)).body).toEqual([made.body]);
    }
    const decided = await putVersion(cast.organizer, address(made.body.id), { resolution: 'accepted' }, 1).expect(200);
    expect(decided.body).toEqual({ ...view, resolution: 'accepted', resolvedAt: createdAt, version: 2 });
    expect(await lastEntry(house)).toEqual({
      ...{ action: 'guide-suggestion.resolved', subject: `suggestion ${made.body.id}` },
      ...{ actor: 'organizer', meeting: 'draft' },
      changes: [{ path: ['resolution'], before: null, after: 'accepted' }],
    });
    const late = await putVersion(cast.organizer, address(made.body.id), { resolution: 'setAside' }, 1);
    expect([late.status, late.body.current]).toEqual([412, { version: 2, resolution: 'accepted' }]);
    const again = await putVersion(cast.organizer, address(made.body.id), { resolution: null }, 2).expect(200);
    expect(again.body).toEqual({ ...made.body, version: 3 });
    expect((await cast.organizer.put(address(made.body.id), { resolution: 'setAside' })).status).toBe(428);
  });

  it('stands among those of the whole meeting, with its session, for its organizers', async () => {
    const first = (await suggest('One').expect(201)).body as object;
    const second = '/api/meetings/draft/sessions/second/suggestions';
    const other = (await cast.organizer.post(second, { text: 'Two' }).expect(201)).body as object;
    const all = '/api/meetings/draft/suggestions';
    const { body } = await cast.organizer.get(all).expect(200);
    expect(body).toHaveLength(2);
    expect(body).toEqual(
      expect.arrayContaining([
        { ...first, session: 'first' },
        { ...other, session: 'second' },
      ]),
    );
    const absent = await answerOf(cast.organizer.get('/api/meetings/nowhere/suggestions'));
    for (const name of ['moderator', ...strangers] as const) {
      expect([name, await answerOf(cast[name].get(all))]).toEqual([name, absent]);
    }
  });

  it('is made once, however often it is sent', async () => {
    const send = () => suggest('Once').set('Idempotency-Key', 'suggestion-0001');
    const answers = [...(await Promise.all([send(), send()])), await send()];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => String(body.id))).size).toBe(1);
    expect((await cast.moderator.get(path)).body).toHaveLength(1);
  });

  it('is for nobody else to read, make or decide', async () => {
    const { body } = await suggest();
    const absent = await nothing();
    for (const name of strangers) {
      for (const { status, text } of [
        await cast[name].get(path),
        await cast[name].post(path, { text: 'Mine' }),
        await putVersion(cast[name], address(body.id), { resolution: 'accepted' }, 1),
      ]) {
        expect([name, { status, text }]).toEqual([name, absent]);
      }
    }
    expect((await putVersion(cast.moderator, address(body.id), { resolution: 'accepted' }, 1)).status).toBe(404);
    expect((await cast.moderator.get(path)).body).toEqual([body]);
  });

  it('is found in its own meeting alone', async () => {
    const { body } = await suggest();
    const absent = await nothing();
    for (const wrong of [
      address(body.id, 'released'),
      address('no-id'),
      address('00000000-0000-4000-8000-000000000000'),
    ]) {
      const { status, text } = await putVersion(cast.organizer, wrong, { resolution: 'accepted' }, 1);
      expect({ status, text }).toEqual(absent);
    }
    const elsewhere = address(body.id, 'elsewhere');
    const other = cast['organizer of another meeting'];
    expect((await putVersion(other, elsewhere, { resolution: 'accepted' }, 1)).status).toBe(404);
  });

  it.each([{}, { text: '' }, { text: ' \n' }, { text: 'x', session: 'second' }])('is not %j', async (body) => {
    expect((await cast.moderator.post(path, body)).status).toBe(400);
  });

  it('takes as many statements to list among 100 as by itself', async () => {
    await suggest();
    const counts = [await statementsDuring(house, () => cast.moderator.get(path).expect(200))];
    for (const count of [2, 97]) {
      await house.query(
        `INSERT INTO guide_suggestion (session_id, author_id, text, created_at)
         SELECT session_id, (SELECT id FROM account ORDER BY email OFFSET n % 7 LIMIT 1), 'More', created_at
         FROM guide_suggestion, generate_series(1, $1) AS n WHERE text = 'Ask this'`,
        [count],
      );
      counts.push(await statementsDuring(house, () => cast.moderator.get(path).expect(200)));
    }
    expect((await cast.moderator.get(path)).body).toHaveLength(100);
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
  });
});
