import type { ConsolidationView, Wording, WordingField } from '#contract/consolidation';
import type { Trouble } from '../trouble';
import { type Draft, isSame, isUnsaved, sendable, type Spot, withSaved } from './wording.rules';

/** How a field stands that somebody words here. */
export interface Writing<Value> {
  /** As it was saved from here last; what is shown may have been read before. */
  saved: { value: Value; version: number } | null;
  /** What is not on the server; null where everything is. */
  draft: Draft<Value> | null;
  isSaving: boolean;
  /** Why it could not be saved; null where it could, or was not tried. */
  trouble: Trouble | null;
  /** When it was saved from here last. */
  savedAt: Date | null;
}

type Kept = { [Field in WordingField]: Map<string, Writing<Wording[Field]>> };

const fields = ['title', 'sentences', 'addressee', 'levels', 'regions'] as const satisfies WordingField[];

const untouched = { saved: null, draft: null, isSaving: false, trouble: null, savedAt: null };

/** What somebody words on this screen, field by field, until it is on the server: whatever comes and goes around it. */
export class Wordings {
  private readonly kept: Kept = {
    ...{ title: new Map(), sentences: new Map(), addressee: new Map(), levels: new Map(), regions: new Map() },
  };
  private readonly listeners = new Set<() => void>();
  /** Raised with each change. */
  revision = 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The same as long as nothing about it changes. */
  of<Field extends WordingField>({ recommendation, field }: Spot<Field>): Writing<Wording[Field]> {
    return this.kept[field].get(recommendation) ?? untouched;
  }

  note<Field extends WordingField>(spot: Spot<Field>, change: Partial<Writing<Wording[Field]>>): void {
    this.kept[spot.field].set(spot.recommendation, { ...this.of(spot), ...change });
    this.revision += 1;
    for (const listener of this.listeners) listener();
  }

  /** Forgets what was written in a field: what is on the server stands. */
  drop(spot: Spot): void {
    if (this.of(spot).draft !== null) this.note(spot, { draft: null, trouble: null });
  }

  /** Where something stands that the server does not have; also in what is no longer there. */
  unsaved(view: Pick<ConsolidationView, 'recommendations'>): Spot[] {
    return fields.flatMap((field): Spot[] => this.unsavedIn(field, view));
  }

  /** Whether something would be lost with the page. */
  get wouldLose(): boolean {
    return fields.some((field) => this.draftsIn(field).some(({ draft }) => !isSame(draft.base, draft.mine)));
  }

  private unsavedIn<Field extends WordingField>(
    field: Field,
    { recommendations }: Pick<ConsolidationView, 'recommendations'>,
  ): Spot<Field>[] {
    return this.draftsIn(field)
      .filter(({ recommendation, draft, saved }) => {
        const one = recommendations.find(({ id }) => id === recommendation);
        return !one || isUnsaved(withSaved(one, field, saved), field, draft);
      })
      .map(({ recommendation }) => ({ recommendation, field }));
  }

  /** What is written in a field, as far as it is to be sent. */
  private draftsIn<Field extends WordingField>(field: Field): Unsent<Wording[Field]>[] {
    return [...this.kept[field]].flatMap(([recommendation, { draft, saved }]) =>
      draft === null ? [] : [{ recommendation, saved, draft: { base: draft.base, mine: sendable(field, draft.mine) } }],
    );
  }
}

interface Unsent<Value> extends Pick<Writing<Value>, 'saved'> {
  recommendation: string;
  draft: Draft<Value>;
}
