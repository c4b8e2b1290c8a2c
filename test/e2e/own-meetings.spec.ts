import type { OwnMeeting } from '#contract/own-meeting';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { type ActorName, gatherCast } from '../support/cast.js';
import type { Visitor } from '../support/visitor.js';
import { statementsDuring } from '../support/statements.js';

let house: TestApp;
let cast: Record<ActorName, Visitor>;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherCast(house);
}, 60_000);
afterAll(() => house.close());

async function meetingsOf(actor: ActorName): Promise<string[]> {
  const { body } = await cast[actor].get('/api/my-part/meetings').expect(200);
  return (body as OwnMeeting[]).map(({ slug, state, organized }) => `${slug} ${state}${organized ? ' organized' : ''}`);
}

it('are those that one organizes, observes or has a role in, with their state; deleted ones are gone', async () => {
  const organized = ['archived archived organized', 'draft draft organized', 'released released organized'];
  expect(await meetingsOf('organizer')).toEqual(organized);
  expect(await meetingsOf('organizer of another meeting')).toEqual(['elsewhere draft organized']);
  expect(await meetingsOf('observer')).toEqual(['archived archived', 'draft draft', 'released released']);
  const everywhere = ['archived archived', 'draft draft', 'elsewhere draft', 'released released'];
  expect(await meetingsOf('note-taker')).toEqual(everywhere);
  expect(await meetingsOf('administrator')).toEqual(everywhere.map((meeting) => `${meeting} organized`));
});

it('take as many statements whether they are many or few', async () => {
  const count = (actor: ActorName) =>
    statementsDuring(house, () => cast[actor].get('/api/my-part/meetings').expect(200));
  expect(await count('administrator')).toBe(await count('organizer of another meeting'));
});
