import type { SignInView } from '#contract/account';
import { answer, api } from '../api/client';
import { ApiProblem, type ProblemCode } from '../api/problem';
import type { BoxNames } from './boxes';
import { joined } from './decide.rules';
import type { Edit, Edited, View, Written } from './edits';
import { Keeper } from './keeper';
import { answered, begun, besideView, countOf, emptyQueue, put, type Queue, refused, unsentIn } from './queue.rules';
import { Sender } from './sender';
import { type Standing, standingOf } from './standing.rules';

/** What a form shows. */
export interface OutboxState<W extends Written, V extends View<W>> {
  /** The form as it last was on the server. */
  view: V;
  queue: Queue<W>;
  standing: Standing;
}

/** Where what is written in a form is kept and sent. */
export interface Door<W extends Written, V extends View<W>> {
  names: BoxNames;
  post: (edits: Edit<W>[], signal: AbortSignal) => Promise<Edited<V>>;
}

/** What one account writes in one form in this window: what waits, until it has been sent, and how far it is. */
export class Outbox<W extends Written, V extends View<W>> {
  state: OutboxState<W, V>;
  private readonly listeners = new Set<() => void>();
  private readonly sender: Sender<Edit<W>, Edited<V>>;
  private readonly keeper: Keeper<W>;
  private failure: ProblemCode | null = null;
  private savedAt: number | null = null;
  /** Whether somebody else may have signed in by now. */
  private isInDoubt = false;
  private isGivenUp = false;

  constructor(
    private readonly door: Door<W, V>,
    view: V,
  ) {
    this.state = { view, queue: emptyQueue, standing: { kind: 'untouched' } };
    this.keeper = new Keeper(door.names, {
      queue: () => this.state.queue,
      join: (left) => this.decide((queue) => joined(queue, left)),
      changed: () => this.become({}),
    });
    this.sender = new Sender({
      begin: () => {
        this.become({ queue: begun(this.state.queue) });
        return this.state.queue.sending;
      },
      post: (edits, signal) => this.post(edits, signal),
      answered: (edited) => this.answered(edited),
      refused: (indexes) => this.decide((queue) => refused(queue, indexes)),
      failed: (why) => this.failed(why),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): OutboxState<W, V> => this.state;

  /** Does something in the form. */
  readonly edit = (...edits: Edit<W>[]): void => this.decide((queue) => edits.reduce(put<W>, queue));

  /** Decides on what waits or was not taken. */
  readonly decide = (change: (queue: Queue<W>, view: V) => Queue<W>): void => {
    const { queue, view } = this.state;
    this.become({ queue: change(queue, view) });
    if (countOf(this.state.queue) > 0) this.sender.note();
  };

  /** The form as it was read; one that is older than what is known is of no use. */
  readonly take = (view: V): void => {
    if (view.version < this.state.view.version) return;
    this.become({ view, queue: besideView(this.state.queue, view) });
  };

  get names(): BoxNames {
    return this.door.names;
  }

  get box(): string {
    return this.keeper.id;
  }

  get unsent(): number {
    return unsentIn(this.state.queue);
  }

  /** Whether something would be lost with the window, and nobody has said that it may. */
  get isAtRisk(): boolean {
    return !this.isGivenUp && !this.keeper.isComplete;
  }

  /** Looks for a place on this device, and for what windows that have gone left behind. */
  async look(): Promise<void> {
    await this.keeper.begin();
    await this.keeper.takeOver();
  }

  sendNow(): void {
    this.sender.now();
  }

  /** Sends at once, and resolves when nothing waits any more, or after a time in milliseconds. */
  async settled(patience: number): Promise<void> {
    this.sender.now();
    await new Promise<void>((over) => {
      const end = () => {
        clearTimeout(late);
        stop();
        over();
      };
      const look = () => {
        if (countOf(this.state.queue) === 0) end();
        else this.sender.now();
      };
      const late = setTimeout(end, patience);
      const stop = this.subscribe(look);
      look();
    });
  }

  /** Keeps at once what has not been kept. */
  keepNow(): void {
    void this.keeper.write();
  }

  /** What is seen of the network has changed. */
  refresh(): void {
    this.become({});
  }

  /**
   * Whoever it is for has signed out.
   *
   * @param isGivenUp whether what waits may be lost
   */
  end(isGivenUp: boolean): void {
    this.isGivenUp = isGivenUp;
    this.sender.stop();
    this.keeper.end();
    this.failed('sign-in.required');
  }

  /** Is given up, with nothing in it. */
  async close(): Promise<void> {
    this.sender.stop();
    await this.keeper.write();
    this.keeper.close();
  }

  private async post(edits: readonly Edit<W>[], signal: AbortSignal): Promise<Edited<V>> {
    if (this.isInDoubt) await this.identify(signal);
    return this.door.post([...edits], signal);
  }

  /** What one person has written is not sent in the name of another who has signed in since. */
  private async identify(signal: AbortSignal): Promise<void> {
    const { account } = await answer<SignInView>(api.GET('/api/session', { signal }));
    if (account?.id !== this.names.account) throw new ApiProblem('sign-in.required', 401);
    this.isInDoubt = false;
  }

  private answered(edited: Edited<V>): void {
    this.failure = null;
    if (edited.outcomes.includes('saved')) this.savedAt = Date.now();
    this.decide((queue) => answered(queue, edited));
    this.take(edited.view);
    void this.keeper.begin();
  }

  private failed(why: ProblemCode): void {
    this.failure = why;
    this.isInDoubt ||= why === 'sign-in.required' || why === 'sign-in.ended';
    this.become({});
  }

  private become(change: Partial<Pick<OutboxState<W, V>, 'view' | 'queue'>>): void {
    const { view, queue } = { ...this.state, ...change };
    const isChanged = queue !== this.state.queue;
    const standing = standingOf({
      ...{ waiting: countOf(queue), unsettled: queue.unsettled.length, failure: this.failure },
      ...{ isOnline: navigator.onLine, savedAt: this.savedAt, keeping: this.keeper.keeping },
    });
    this.state = { view, queue, standing };
    if (isChanged) this.keeper.note();
    for (const listener of this.listeners) listener();
  }
}
