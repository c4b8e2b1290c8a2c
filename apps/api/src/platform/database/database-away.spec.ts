import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { createTestDatabase } from '../../../../../test/support/database.js';
import { takeDatabaseAway } from '../../../../../test/support/outage.js';
import { isDatabaseAway } from './database-away.js';

const failureOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => null).catch((error: unknown) => error);

describe('a database that is away', () => {
  it('is one whose socket or port nobody listens on', async () => {
    for (const connectionString of ['postgres://user@%2Fnowhere/database', 'postgres://user@127.0.0.1:1/database']) {
      expect(isDatabaseAway(await failureOf(new pg.Client({ connectionString }).connect()))).toBe(true);
    }
  });

  it('is one whose name nobody knows, or nobody can look up for the moment', async () => {
    const failure = await failureOf(new pg.Client({ connectionString: 'postgres://user@nowhere.invalid/x' }).connect());
    expect(failure).toMatchObject({ code: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/) });
    expect(isDatabaseAway(failure)).toBe(true);
  });

  it('is one that is closed to connections for a while', async () => {
    const database = await createTestDatabase();
    const open = await takeDatabaseAway(database.url);
    expect(isDatabaseAway(await failureOf(new pg.Client({ connectionString: database.url }).connect()))).toBe(true);
    await open();
    await database.drop();
  });

  it('is not one that has nothing to do with the failure, such as a file that is missing', async () => {
    const failure = await failureOf(readFile('/nowhere/fonts.ttf'));
    expect(failure).toMatchObject({ code: 'ENOENT' });
    expect(isDatabaseAway(failure)).toBe(false);
    expect(isDatabaseAway(new Error('Other'))).toBe(false);
  });
});
