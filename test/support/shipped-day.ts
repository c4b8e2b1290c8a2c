import { readMechanismFile } from '#contract/read-mechanism-file';
import { readFileSync } from 'node:fs';
import { type RegistryDay, registryOn } from '../../apps/api/src/documents/mechanisms/registry-day.js';
import { registryOf } from '../../apps/api/src/mechanisms/import.rules.js';
import { assetFile } from '../../apps/api/src/platform/assets.js';

/** The registry that the product ships, as it was on a day. */
export function shippedOn(day: string): RegistryDay {
  const { file } = readMechanismFile(readFileSync(assetFile('mechanisms.yaml')), '2019-06-30');
  if (!file) throw new Error('The registry that the product ships cannot be read');
  return registryOn(registryOf(file), day);
}
