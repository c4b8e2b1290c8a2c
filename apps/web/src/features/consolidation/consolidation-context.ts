import type { ConsolidationView } from '#contract/consolidation';
import { createContext, useContext } from 'react';
import type { Acts } from './acts';
import type { ConsolidationPlace } from './consolidation.queries';
import type { Names } from './use-names';

/** What every part of the screen works with. */
export interface Consolidation {
  place: ConsolidationPlace;
  view: ConsolidationView;
  names: Names;
  acts: Acts;
  /** Which of the plenary's recommendations are being worded here. */
  open: ReadonlySet<string>;
  setOpen: (recommendation: string, isOpen: boolean) => void;
  /** Tells those who listen what has become of something. */
  say: (words: string) => void;
}

export const ConsolidationContext = createContext<Consolidation | null>(null);

export function useConsolidation(): Consolidation {
  const consolidation = useContext(ConsolidationContext);
  if (!consolidation) throw new Error('this is a part of a consolidation');
  return consolidation;
}
