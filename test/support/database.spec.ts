import { afterAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, onDatabase, runOn, type TestDatabase } from './database.js';

describe('a database for a test', () => {
  const databases: TestDatabase[] = [];
  const make = async (): Promise<TestDatabase> => {
    const database = await createTestDatabase();
    databases.push(database);
    return database;
  };
  afterAll(async () => {
    await Promise.all(databases.map(async (database) => database.drop()));
  });

  it('is migrated', async () => {
    const { url } = await make();
    const { rows } = await runOn(
      url,
      `SELECT to_regclass('person')::text AS person, count(*)::int AS people FROM person`,
    );
    expect(rows).toEqual([{ person: 'person', people: 0 }]);
  });

  it('is seen by no other test', async () => {
    const [one, other] = await Promise.all([make(), make()]);
    await runOn(one.url, `INSERT INTO person (family_name) VALUES ('Shaw')`);
    expect((await runOn(one.url, 'SELECT family_name FROM person')).rows).toEqual([{ family_name: 'Shaw' }]);
    expect((await runOn(other.url, 'SELECT family_name FROM person')).rows).toEqual([]);
  });

  it('is gone after the test, whatever is still connected', async () => {
    const database = await createTestDatabase();
    const idle = new pg.Client({ connectionString: database.url });
    const errors: Error[] = [];
    idle.on('error', (error) => errors.push(error));
    await idle.connect();
    await database.drop();
    await expect(runOn(database.url, 'SELECT 1')).rejects.toMatchObject({ code: '3D000' });
    expect(errors[0]).toMatchObject({ code: '57P01' });
  });
});

describe('the address of another database on a server', () => {
  it.each([
    ['postgresql://u:p@%2Ftmp%2Fx:5432/plenary', 'postgresql://u:p@%2Ftmp%2Fx:5432/other'],
    ['postgres://localhost', 'postgres://localhost/other'],
    ['postgres://u@db:5433/plenary?sslmode=require', 'postgres://u@db:5433/other?sslmode=require'],
  ])('of %s is %s', (url, expected) => {
    expect(onDatabase(url, 'other')).toBe(expected);
  });
});
