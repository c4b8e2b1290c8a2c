import { useSyncExternalStore } from 'react';
import { useConsolidation } from '../consolidation-context';
import type { Spot } from './wording.rules';

/** Where something stands that the server does not have. */
export function useUnsaved(): Spot[] {
  const { acts, view } = useConsolidation();
  const { wordings } = acts;
  useSyncExternalStore(wordings.subscribe, () => wordings.revision);
  return wordings.unsaved(view);
}
