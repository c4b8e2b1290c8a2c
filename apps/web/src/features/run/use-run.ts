import { useState } from 'react';
import { useNow } from '../../lib/use-now';
import type { RunPlan } from './run-plan.rules';
import { keepRecord, readRecord, type RunRecord } from './run-record';
import { type Press, runAt, type RunState } from './run.rules';

/** Milliseconds between ticks: more often than each second, so that none is left out. */
const tick = 250;

export interface Run {
  /** The plan that is followed: that with which the run began. */
  plan: RunPlan;
  state: RunState;
  press: (what: Press['what']) => void;
  /** Takes the last press back. */
  back: () => void;
  canGoBack: boolean;
  /** Forgets the run, which begins anew with the plan as it stands now. */
  restart: () => void;
}

/** The run of a session on this device: it needs no network, and is there again when the page is loaded again. */
export function useRun(slug: string, session: string, standing: RunPlan): Run {
  const [record, setRecord] = useState<RunRecord | null>(() => readRecord(slug, session));
  const { plan, presses } = record ?? { plan: standing, presses: [] };
  const now = useNow(tick);
  const become = (next: readonly Press[]) => {
    const kept = next.length === 0 ? null : { plan, presses: next };
    keepRecord(slug, session, kept);
    setRecord(kept);
  };
  return {
    plan,
    // A press may be later than the last tick.
    state: runAt(plan, presses, Math.max(now, presses.at(-1)?.at ?? 0)),
    press: (what) => become([...presses, { what, at: Date.now() }]),
    back: () => become(presses.slice(0, -1)),
    canGoBack: presses.length > 0,
    restart: () => become([]),
  };
}
