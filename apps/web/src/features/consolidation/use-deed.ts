import type { ConsolidationEdit } from '#contract/consolidation';
import { useState } from 'react';
import { focusBack } from './recommendations/focus';
import { useConsolidation } from './consolidation-context';
import type { Trouble } from './trouble';

/** For what is done by a button: what stood in its way is shown beside it. */
export function useDeed() {
  const { acts, say } = useConsolidation();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isBusy, setBusy] = useState(false);
  /** Resolves to whether it was done, and tells so to those who listen. */
  const attempt = async (deed: () => Promise<Trouble | null>, done: string): Promise<boolean> => {
    const from = document.activeElement;
    setBusy(true);
    setTrouble(null);
    const found = await deed();
    setBusy(false);
    setTrouble(found);
    if (found === null) say(done);
    else focusBack(from);
    return found === null;
  };
  return {
    ...{ trouble, isBusy, attempt },
    act: (edits: ConsolidationEdit[], done: string) => attempt(() => acts.act(edits), done),
  };
}
