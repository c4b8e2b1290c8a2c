import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ownerOptions } from '../../apps/api/src/platform/database/connection-options.js';
import { startTestApp, type TestApp } from '../support/app.js';

let house: TestApp;
/** As the owner, who alone may change tables. */
let dataSource: DataSource;

beforeAll(async () => {
  house = await startTestApp();
  const { entities = [] } = house.app.get(DataSource).options;
  dataSource = await new DataSource({ ...ownerOptions(house.database.url), entities }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await house.close();
});

async function drift(): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

it('makes the tables that the entities describe, from nothing', async () => {
  expect(await drift()).toEqual([]);
});

it('takes every migration down and up again', async () => {
  for (let left = dataSource.migrations.length; left > 0; left--) await dataSource.undoLastMigration();
  const tables: unknown = await dataSource.query(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`,
  );
  expect(tables).toEqual([]);
  await dataSource.runMigrations();
  expect(await drift()).toEqual([]);
});
