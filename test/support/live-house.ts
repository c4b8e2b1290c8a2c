import { DataSource } from 'typeorm';
import { Meeting } from '../../apps/api/src/programme/meeting.entity.js';
import { MeetingLive } from '../../apps/api/src/programme/live/meeting-live.js';
import type { LiveTiming } from '../../apps/api/src/platform/live/live-timing.js';
import { SetClock, startAppOn, type TestApp } from './app.js';
import { createTestDatabase } from './database.js';

/** Two processes of the product on one database, as far as the database can tell. */
export interface TwoHouses {
  first: TestApp;
  second: TestApp;
  /** Closes both and removes the database. */
  close(): Promise<void>;
}

export async function startTwoHouses(liveTiming: Partial<LiveTiming> = {}): Promise<TwoHouses> {
  const database = await createTestDatabase();
  const start = async (): Promise<TestApp> => {
    const clock = new SetClock('2031-01-02T10:00:00Z');
    const running = await startAppOn(database.url, clock, 'https://meetings.example.org', 0, {}, { liveTiming });
    return { ...running, clock, database, close: () => running.app.close() };
  };
  const [first, second] = [await start(), await start()];
  const close = async (): Promise<void> => {
    await Promise.all([first.close(), second.close()]);
    await database.drop();
  };
  return { first, second, close };
}

/** Tells that a session has changed. */
export async function tellOfSession({ app }: Pick<TestApp, 'app'>, session: string, slug = 'draft'): Promise<void> {
  await app.get(DataSource).transaction(async (manager) => {
    const { id } = await manager.findOneByOrFail(Meeting, { slug });
    await app.get(MeetingLive).tellDraft(manager, id, [{ kind: 'session', session }]);
  });
}

/** As those who look on hear of it. */
export const sessionChange = (session: string) => ({
  kind: 'draft.changed',
  data: { objects: [{ kind: 'session', session }] },
});
