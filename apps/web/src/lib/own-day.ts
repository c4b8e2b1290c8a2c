import { ownZone } from './own-zone';
import { wallTimeOf } from './wall-clock';

/** Which day it is for whoever looks, `YYYY-MM-DD`. */
export function ownDay(): string {
  return wallTimeOf(new Date().toISOString(), ownZone()).slice(0, 10);
}
