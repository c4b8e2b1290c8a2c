import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { makeAccount, signedIn } from '../support/accounts.js';
import { type ActorName, castMeeting, gatherCast } from '../support/cast.js';
import { sessionChange, startTwoHouses, tellOfSession, type TwoHouses } from '../support/live-house.js';
import { Onlooker, RawStream } from '../support/onlooker.js';
import { until } from '../support/until.js';
import { Visitor } from '../support/visitor.js';

let houses: TwoHouses;
let cast: Record<ActorName, Visitor>;
let onlookers: Onlooker[] = [];

beforeAll(async () => {
  // No heartbeat comes to the help of what is not announced.
  houses = await startTwoHouses({ heartbeat: 60_000 });
  cast = await gatherCast(houses.first);
}, 60_000);
afterAll(() => houses.close());
beforeEach(async () => {
  await houses.first.app.get(ProgrammeService).importFile(castMeeting('draft'), theSystem);
});
afterEach(() => {
  for (const onlooker of onlookers.splice(0)) onlooker.leave();
});

const tell = (session: string) => tellOfSession(houses.first, session);

/** The draft without its moderators. */
const withoutModerators = () => {
  const file = castMeeting('draft');
  return { ...file, sessions: file.sessions.map(({ moderators, ...session }) => session) };
};

describe('a right that ends', () => {
  /** Somebody hears of a change, and after some work the stream is over, long before a heartbeat is due. */
  async function endsWith(actor: ActorName | Visitor, work: () => Promise<unknown>, status: number): Promise<void> {
    const visitor = typeof actor === 'string' ? cast[actor] : actor;
    const onlooker = await Onlooker.at(houses.second.origin, visitor, 'draft');
    onlookers = [...onlookers, onlooker];
    const raw = await RawStream.open(houses.second.origin, visitor, 'draft');
    await tell('before');
    expect(await onlooker.hears(1)).toEqual([sessionChange('before')]);
    await work();
    const at = performance.now();
    await until('the stream is over', () => raw.isOver);
    expect(performance.now() - at).toBeLessThan(250);
    await tell('after');
    await until('it is refused', () => onlooker.refusals.length > 0);
    expect([onlooker.refusals, onlooker.heard]).toEqual([[status], []]);
    expect(raw.text).not.toContain('after');
  }

  it('with a role ends the stream, and the change that took it is not told', async () => {
    await endsWith(
      'moderator',
      () => houses.first.app.get(ProgrammeService).importFile(withoutModerators(), theSystem),
      404,
    );
  });

  it('with an access that is taken away', async () => {
    const { body } = await cast.organizer.get('/api/meetings/draft/access').expect(200);
    const { account } = (body as { account: string; kind: string }[]).find(({ kind }) => kind === 'observer')!;
    await endsWith('observer', () => cast.organizer.delete(`/api/meetings/draft/access/${account}`).expect(204), 404);
  });

  it('with an account that is disabled', async () => {
    const { id, version } = await makeAccount(houses.first, 'Dina Disabled', { administrator: true });
    const dina = await signedIn(houses.second, 'Dina Disabled');
    const disable = () =>
      cast.administrator
        .request('patch', `/api/accounts/${id}`)
        .set('If-Match', `"${version}"`)
        .send({ disabled: true })
        .expect(200);
    await endsWith(dina, disable, 401);
  });

  it('with a sign-in that ends, here or everywhere', async () => {
    await makeAccount(houses.first, 'Sina Signing', { administrator: true });
    for (const path of ['/api/session', '/api/account/sign-ins']) {
      const sina = await signedIn(houses.first, 'Sina Signing');
      const otherWindow = new Visitor(houses.first.origin);
      otherWindow.cookie = sina.cookie;
      await endsWith(otherWindow, () => sina.delete(path).expect(204), 401);
    }
  });
});
