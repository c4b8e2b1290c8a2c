import type { SessionView } from '#contract/programme-view';
import { useState } from 'react';
import { ApiProblem } from '../../lib/api/problem';
import { forgetFailure } from '../../lib/saving';
import type { Placing } from './group-board.rules';
import { useGroupEdits } from './use-group-edits';

export interface Moving {
  /** Puts a mechanism into another group, or takes it out; on its way there it is shown there already. */
  move: (placing: Placing) => Promise<void>;
  /** What was wanted of a mechanism that somebody else has moved since it was seen. */
  conflict: Placing | null;
  /** Why a mechanism could not be moved; null where it could. */
  failure: unknown;
  /** What was said of the last try has been read. */
  settle: () => void;
}

/** Single mechanisms moved between the groups of a breakout. */
export function useMoving(slug: string, { id }: SessionView): Moving {
  const { place } = useGroupEdits(slug, id);
  const [conflict, setConflict] = useState<Placing | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const settle = () => {
    setConflict(null);
    setFailure(null);
    forgetFailure();
  };
  const move: Moving['move'] = async (placing) => {
    if (placing.from === placing.to) return;
    settle();
    try {
      await place([placing]);
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'version.conflict') setConflict(placing);
      else setFailure(error);
    }
  };
  return { move, conflict, failure, settle };
}
