import type { SignInView } from '#contract/account';
import type { OutputEdit, OutputEdited, OutputView } from '#contract/output';
import { answer, api } from '../../../lib/api/client';
import { ApiProblem, type ProblemCode } from '../../../lib/api/problem';
import type { BoxNames } from '../../../lib/outbox/boxes';
import { joined } from './decide.rules';
import { Keeper } from './keeper';
import { answered, begun, besideOutput, countOf, emptyQueue, put, type Queue, refused, unsentIn } from './queue.rules';
import { Sender } from './sender';
import { type Standing, standingOf } from './standing.rules';

/** What a form shows. */
export interface OutboxState {
  /** As it last was on the server. */
  output: OutputView;
  queue: Queue;
  standing: Standing;
}

/** What one account writes in the form of one group in this window: what waits, until it has been sent, and how far it is. */
export class Outbox {
  state: OutboxState;
  private readonly listeners = new Set<() => void>();
  private readonly sender: Sender;
  private readonly keeper: Keeper;
  private failure: ProblemCode | null = null;
  private savedAt: number | null = null;
  /** Whether somebody else may have signed in by now. */
  private isInDoubt = false;
  private isGivenUp = false;

  constructor(
    readonly names: BoxNames,
    output: OutputView,
  ) {
    this.state = { output, queue: emptyQueue, standing: { kind: 'untouched' } };
    this.keeper = new Keeper(names, {
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

  readonly read = (): OutboxState => this.state;

  /** Does something in the form. */
  readonly edit = (...edits: OutputEdit[]): void => this.decide((queue) => edits.reduce(put, queue));

  /** Decides on what waits or was not taken. */
  readonly decide = (change: (queue: Queue, output: OutputView) => Queue): void => {
    const { queue, output } = this.state;
    this.become({ queue: change(queue, output) });
    if (countOf(this.state.queue) > 0) this.sender.note();
  };

  /** The output as it was read; one that is older than what is known is of no use. */
  readonly take = (output: OutputView): void => {
    if (output.version < this.state.output.version) return;
    this.become({ output, queue: besideOutput(this.state.queue, output) });
  };

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

  private async post(edits: readonly OutputEdit[], signal: AbortSignal): Promise<OutputEdited> {
    if (this.isInDoubt) await this.identify(signal);
    const { slug, session, group } = this.names;
    const params = { path: { slug, session, group } };
    return answer(
      api.POST('/api/meetings/{slug}/sessions/{session}/groups/{group}/output/edits', {
        ...{ params, body: { edits: [...edits] }, signal },
      }),
    );
  }

  /** What one person has written is not sent in the name of another who has signed in since. */
  private async identify(signal: AbortSignal): Promise<void> {
    const { account } = await answer<SignInView>(api.GET('/api/session', { signal }));
    if (account?.id !== this.names.account) throw new ApiProblem('sign-in.required', 401);
    this.isInDoubt = false;
  }

  private answered(edited: OutputEdited): void {
    this.failure = null;
    if (edited.outcomes.includes('saved')) this.savedAt = Date.now();
    this.decide((queue) => answered(queue, edited));
    this.take(edited.output);
    void this.keeper.begin();
  }

  private failed(why: ProblemCode): void {
    this.failure = why;
    this.isInDoubt ||= why === 'sign-in.required' || why === 'sign-in.ended';
    this.become({});
  }

  private become(change: Partial<Pick<OutboxState, 'output' | 'queue'>>): void {
    const { output, queue } = { ...this.state, ...change };
    const isChanged = queue !== this.state.queue;
    const standing = standingOf({
      ...{ waiting: countOf(queue), unsettled: queue.unsettled.length, failure: this.failure },
      ...{ isOnline: navigator.onLine, savedAt: this.savedAt, keeping: this.keeper.keeping },
    });
    this.state = { output, queue, standing };
    if (isChanged) this.keeper.note();
    for (const listener of this.listeners) listener();
  }
}
