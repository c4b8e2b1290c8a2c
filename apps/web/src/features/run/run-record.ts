import type { RunPlan } from './run-plan.rules';
import type { Press } from './run.rules';

/** A run that has begun: the plan as it stood then, and what was pressed since. */
export interface RunRecord {
  plan: RunPlan;
  presses: readonly Press[];
}

/** Told in the key, so that a later form is never taken for this one. */
const form = 'plenary.run.1';

/** What this device remembers of the run of a session; null where it has not begun. */
export function readRecord(slug: string, session: string): RunRecord | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(slug, session)) ?? 'null') as RunRecord | null;
  } catch {
    return null;
  }
}

/** @param record null to forget the run */
export function keepRecord(slug: string, session: string, record: RunRecord | null): void {
  try {
    if (record === null) localStorage.removeItem(keyOf(slug, session));
    else localStorage.setItem(keyOf(slug, session), JSON.stringify(record));
  } catch {
    // Without room on the device the run goes on; it is only not there after the page is loaded again.
  }
}

function keyOf(slug: string, session: string): string {
  return `${form}/${slug}/${session}`;
}
