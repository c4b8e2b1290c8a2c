import type { PlenaryRecommendation, Wording, WordingField } from '#contract/consolidation';
import { useSyncExternalStore } from 'react';
import { useConsolidation } from '../consolidation-context';
import { isSame, isUnsaved, settled, type Spot, standingIn, withSaved } from './wording.rules';
import type { Writing } from './wordings';

/** A field as it stands here: what one has written in it, or what is on the server. */
export interface Worded<Value> extends Writing<Value> {
  value: Value;
  /** What somebody else has made of it meanwhile, where people have to choose. */
  theirs: Value | null;
  isUnsaved: boolean;
  write: (value: Value) => void;
  /** Saves what was written, where nobody has to choose first. */
  save: () => void;
  /** Writes and saves. */
  set: (value: Value) => void;
  takeTheirs: () => void;
  keepMine: () => void;
  /** Takes the plenary's decision back, and saves then. */
  takeBack: () => void;
}

/** A field of a recommendation in which one writes, while others may write in the same. */
export function useWording<Field extends WordingField>(
  one: PlenaryRecommendation,
  field: Field,
): Worded<Wording[Field]> {
  const { acts } = useConsolidation();
  const { wordings } = acts;
  const spot: Spot<Field> = { recommendation: one.id, field };
  const writing = useSyncExternalStore(wordings.subscribe, () => wordings.of(spot));
  const { draft } = writing;
  const known = withSaved(one, field, writing.saved);
  const standing = standingIn(known, field).value;
  const outcome = draft === null ? null : settled(known, field, draft);
  const value = outcome === null || outcome.kind === 'same' ? standing : outcome.mine;
  const theirs = outcome?.kind === 'conflict' ? outcome.theirs : null;
  const save = () => {
    acts.tidy(spot);
    void acts.save(spot);
  };
  const write = (mine: Wording[Field]) => {
    const base = draft !== null && theirs !== null ? draft.base : standing;
    wordings.note(spot, { draft: isSame(mine, base) ? null : { base, mine } });
  };
  return {
    ...{ ...writing, value, theirs, write, save },
    isUnsaved: draft !== null && isUnsaved(known, field, draft),
    set: (mine) => {
      write(mine);
      save();
    },
    takeTheirs: () => wordings.drop(spot),
    keepMine: () => {
      wordings.note(spot, { draft: { base: standing, mine: value } });
      save();
    },
    takeBack: () => void acts.decide(one.id, null, one.version).then(save),
  };
}
