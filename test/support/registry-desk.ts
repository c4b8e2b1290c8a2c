import { makeAccount } from './accounts.js';
import type { TestApp } from './app.js';
import { startDesk } from './desk.js';
import { fillRegistry } from './registry-file.js';

/** The desk on 1 July 2019 with the registry that comes with the product; beside Olga there is Viktor, who organizes nothing. */
export async function startRegistryDesk(): Promise<TestApp> {
  const house = await startDesk();
  house.clock.set('2019-07-01T09:00:00Z');
  await makeAccount(house, 'Viktor');
  await fillRegistry(house);
  return house;
}
