import type {
  ConsolidationEdit,
  ConsolidationEdited,
  ConsolidationView,
  Wording,
  WordingField,
} from '#contract/consolidation';
import { troubleIn } from '../trouble';
import { type Draft, isSame, sendable, settled, type Spot, standingIn, tidied, withSaved } from './wording.rules';
import type { Wordings } from './wordings';

/** What saving works with. */
export interface SavingRoom {
  wordings: Wordings;
  /** What was read last. */
  view: () => ConsolidationView | undefined;
  /** Sends edits; afterwards {@link view} is what stands after them. */
  send: (edits: ConsolidationEdit[]) => Promise<ConsolidationEdited>;
}

/** So often something that others were faster with is put onto what they have made, where both go together. */
const mostTries = 4;

/**
 * Makes what was written in a field what the server will have. Only as somebody leaves it: to whoever goes on typing a space at the end is
 * the beginning of the next word.
 */
export function tidyWording<Field extends WordingField>(
  { wordings, view }: Pick<SavingRoom, 'wordings' | 'view'>,
  spot: Spot<Field>,
): void {
  const { draft } = wordings.of(spot);
  const now = view();
  if (draft === null || !now) return;
  const mine = tidied(spot.field, draft.mine, now.language);
  if (!isSame(mine, draft.mine)) wordings.note(spot, { draft: { ...draft, mine } });
}

/**
 * Saves what stands in a field, tidied, over what was read; who is typing in it goes on. Where somebody else has changed the same, it stays
 * where it was written, until one chooses; where it could not be sent, until it can.
 */
export async function saveWording<Field extends WordingField>(room: SavingRoom, spot: Spot<Field>): Promise<void> {
  const { wordings } = room;
  for (let left = mostTries; left > 0; left -= 1) {
    const next = nextStep(room, spot);
    if (next === null) return;
    // Why it was not saved before stays in sight until it is: with it goes the button with which one tries again.
    wordings.note(spot, { isSaving: true });
    try {
      const { outcomes } = await room.send([next.edit]);
      if (outcomes[0] === 'saved') takeAsSaved(room, spot, next.sent);
      else wordings.note(spot, { trouble: outcomes[0] === 'conflict' ? null : troubleIn(outcomes) });
      if (outcomes[0] !== 'conflict') return;
    } catch (error) {
      wordings.note(spot, { trouble: { kind: 'failed', error } });
      return;
    } finally {
      wordings.note(spot, { isSaving: false });
    }
  }
}

interface Step<Value> {
  edit: ConsolidationEdit;
  /** What was written, and what of it is sent. */
  sent: Draft<Value>;
}

/** What is to be sent of a field by now; null where nothing is, or somebody has to choose first. */
function nextStep<Field extends WordingField>(
  { wordings, view }: SavingRoom,
  spot: Spot<Field>,
): Step<Wording[Field]> | null {
  const { recommendation, field } = spot;
  const now = view();
  const read = now?.recommendations.find(({ id }) => id === recommendation);
  const { draft, saved } = wordings.of(spot);
  if (!now || draft === null) return null;
  if (!read) {
    wordings.note(spot, { trouble: { kind: 'undone', undone: 'gone' } });
    return null;
  }
  const one = withSaved(read, field, saved);
  const typed = settled(one, field, draft);
  if (typed.kind === 'same') wordings.drop(spot);
  if (typed.kind !== 'mine') return null;
  const { value: base } = standingIn(one, field);
  // What others have changed beside it is in it from now on.
  wordings.note(spot, { draft: { base, mine: typed.mine } });
  const outcome = settled(one, field, { ...draft, mine: tidied(field, draft.mine, now.language) });
  if (outcome.kind !== 'mine') return null;
  const value = sendable(field, outcome.mine);
  if (isSame(value, base)) return null;
  // Field and value go together, which the compiler cannot follow from one to the other.
  const edit = { kind: 'set', recommendation, field, value, seen: outcome.seen } as ConsolidationEdit;
  return { edit, sent: { base: value, mine: outcome.mine } };
}

/** What was written meanwhile stays, over what is on the server now. */
function takeAsSaved<Field extends WordingField>(
  { wordings, view }: SavingRoom,
  spot: Spot<Field>,
  { base, mine }: Draft<Wording[Field]>,
): void {
  const { draft } = wordings.of(spot);
  const isWhole = draft === null || (isSame(draft.mine, mine) && isSame(sendable(spot.field, mine), mine));
  const one = view()?.recommendations.find(({ id }) => id === spot.recommendation);
  const standing = one && standingIn(one, spot.field);
  const saved = standing ? { value: standing.value, version: standing.version } : null;
  wordings.note(spot, {
    saved,
    draft: isWhole ? null : { base, mine: draft.mine },
    trouble: null,
    savedAt: new Date(),
  });
}
