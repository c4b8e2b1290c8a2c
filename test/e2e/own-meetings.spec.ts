import type { DeletedMeeting, OwnMeeting } from '#contract/own-meeting';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { withoutSignIn } from '../support/access-actors.js';
import { type ActorName, actors, gatherCast } from '../support/cast.js';
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

describe('deleted meetings', () => {
  const deletedOf = async (actor: ActorName) =>
    (await cast[actor].get('/api/my-part/deleted-meetings').expect(200)).body as DeletedMeeting[];

  it('are listed for those who can bring them back, and until when', async () => {
    house.clock.set('2019-03-02T10:00:00.000Z');
    await house.query(`UPDATE meeting SET deleted_at = '2019-03-01T09:00:00Z' WHERE slug = 'deleted'`);
    const listed = [
      {
        ...{ slug: 'deleted', title: 'The deleted meeting', startDate: '2031-03-04', endDate: '2031-03-04' },
        ...{ version: 1, deletedAt: '2019-03-01T09:00:00.000Z', restorableUntil: '2019-03-31T09:00:00.000Z' },
      },
    ];
    expect(await deletedOf('organizer')).toEqual(listed);
    expect(await deletedOf('administrator')).toEqual(listed);
    for (const name of actors.filter((actor) => !withoutSignIn.includes(actor))) {
      const restores = name === 'organizer' || name === 'administrator';
      expect([name, (await deletedOf(name)).length]).toEqual([name, restores ? 1 : 0]);
    }
  });

  it('are no longer listed once they can no longer be brought back', async () => {
    house.clock.set('2019-03-31T09:00:00.000Z');
    expect(await deletedOf('organizer')).toHaveLength(1);
    house.clock.set('2019-03-31T09:00:00.001Z');
    expect(await deletedOf('organizer')).toEqual([]);
  });
});
