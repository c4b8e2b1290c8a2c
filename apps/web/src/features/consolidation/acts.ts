import type {
  ConsolidationEdit,
  ConsolidationEdited,
  ConsolidationView,
  PlenaryDecision,
} from '#contract/consolidation';
import type { QueryClient } from '@tanstack/react-query';
import { inTurn } from '../../lib/turns';
import { type ConsolidationPlace, consolidationQuery, sendEdits } from './consolidation.queries';
import { inOrder } from './order.rules';
import { type Trouble, troubleIn } from './trouble';
import { saveWording, type SavingRoom, tidyWording } from './wording/save-wording';
import type { Spot } from './wording/wording.rules';
import type { Wordings } from './wording/wordings';

/** What is done to a consolidation from here: one thing after another, each over what the one before has made. */
export class Acts {
  /** By a recommendation and its version: the version that one's own change alone has made of it. */
  private readonly own = new Map<string, number>();

  constructor(
    private readonly place: ConsolidationPlace,
    private readonly queries: QueryClient,
    readonly wordings: Wordings,
  ) {}

  /** Does edits, and tells what stood in their way. A move is shown at once. */
  async act(edits: ConsolidationEdit[]): Promise<Trouble | null> {
    return this.turn(async () => {
      for (const edit of edits) if (edit.kind === 'move') this.showMoved(edit);
      return troubleIn((await this.send(edits)).outcomes);
    });
  }

  /** Tidies what stands in a field that one leaves. */
  tidy(spot: Spot): void {
    tidyWording(this.room, spot);
  }

  /** Saves what stands in a field; what stands in the way is told there. */
  save(spot: Spot): Promise<void> {
    return inTurn(this.key, () => saveWording(this.room, spot));
  }

  /** Adopts or notes what was read under a version, and what has been saved from here since; or takes that back. */
  decide(recommendation: string, decision: PlenaryDecision | null, read: number): Promise<Trouble | null> {
    return this.turn(async () => {
      const view = this.view();
      const unsaved = view ? this.wordings.unsaved(view) : [];
      if (decision !== null && unsaved.some((spot) => spot.recommendation === recommendation))
        return { kind: 'undone', undone: 'unsaved' };
      const seen = this.readWithOwn(recommendation, read);
      return troubleIn((await this.send([{ kind: 'decide', recommendation, decision, seen }])).outcomes);
    });
  }

  private get room(): SavingRoom {
    const { wordings } = this;
    return { wordings, view: () => this.view(), send: (edits) => this.send(edits) };
  }

  private get key(): string {
    return `consolidation ${this.place.slug} ${this.place.session}`;
  }

  private get queryKey() {
    return consolidationQuery(this.place).queryKey;
  }

  private view(): ConsolidationView | undefined {
    return this.queries.getQueryData(this.queryKey);
  }

  private async turn(work: () => Promise<Trouble | null>): Promise<Trouble | null> {
    try {
      return await inTurn(this.key, work);
    } catch (error) {
      // What was shown ahead may not be so.
      void this.queries.invalidateQueries({ queryKey: this.queryKey });
      return { kind: 'failed', error };
    }
  }

  private async send(edits: ConsolidationEdit[]): Promise<ConsolidationEdited> {
    const before = this.view();
    const edited = await sendEdits(this.place, edits);
    this.noteOwn(edits, before, edited);
    // What is being read may be older than this answer, or newer: it is read again.
    await this.queries.cancelQueries({ queryKey: this.queryKey });
    this.queries.setQueryData(this.queryKey, edited.consolidation);
    void this.queries.invalidateQueries({ queryKey: this.queryKey });
    return edited;
  }

  private showMoved(move: Extract<ConsolidationEdit, { kind: 'move' }>): void {
    this.queries.setQueryData(this.queryKey, (view: ConsolidationView | undefined) =>
      view ? { ...view, recommendations: inOrder(view.recommendations, move) } : view,
    );
  }

  private noteOwn(
    edits: readonly ConsolidationEdit[],
    before: ConsolidationView | undefined,
    after: ConsolidationEdited,
  ) {
    const [edit, ...others] = edits;
    if (edit?.kind !== 'set' || others.length > 0 || after.outcomes[0] !== 'saved') return;
    const versionIn = (view: ConsolidationView | undefined) =>
      view?.recommendations.find(({ id }) => id === edit.recommendation)?.version;
    const [from, to] = [versionIn(before), versionIn(after.consolidation)];
    if (from !== undefined && to === from + 1) this.own.set(`${edit.recommendation} ${from}`, to);
  }

  private readWithOwn(recommendation: string, read: number): number {
    const next = this.own.get(`${recommendation} ${read}`);
    return next === undefined ? read : this.readWithOwn(recommendation, next);
  }
}
