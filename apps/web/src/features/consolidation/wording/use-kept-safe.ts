import type { ConsolidationView } from '#contract/consolidation';
import { useEffect } from 'react';
import type { Acts } from '../acts';

/** What was written is saved when somebody goes, puts the window away, or has a network again, even if they are in a field still. */
export function useKeptSafe(acts: Acts, view: ConsolidationView): void {
  useEffect(() => {
    const saveAll = () => {
      for (const spot of acts.wordings.unsaved(view)) void acts.save(spot);
    };
    const putAway = () => {
      if (document.hidden) saveAll();
    };
    addEventListener('online', saveAll);
    document.addEventListener('visibilitychange', putAway);
    return () => {
      removeEventListener('online', saveAll);
      document.removeEventListener('visibilitychange', putAway);
    };
  }, [acts, view]);
  useEffect(
    () => () => {
      for (const spot of acts.wordings.unsaved({ recommendations: [] })) void acts.save(spot);
    },
    [acts],
  );
}
