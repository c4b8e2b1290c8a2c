import { MechanismImportService } from '../../apps/api/src/mechanisms/import.service.js';
import { shippedRegistry } from '../../apps/api/src/mechanisms/shipped-registry.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { makeAccount } from './accounts.js';
import type { TestApp } from './app.js';
import { startDesk } from './desk.js';

/** The desk on 1 July 2019 with the registry that comes with the product; beside Olga there is Viktor, who organizes nothing. */
export async function startRegistryDesk(): Promise<TestApp> {
  const house = await startDesk();
  house.clock.set('2019-07-01T09:00:00Z');
  await makeAccount(house, 'Viktor');
  await house.app.get(MechanismImportService).importFile(await shippedRegistry('2019-07-01'), theSystem);
  return house;
}
