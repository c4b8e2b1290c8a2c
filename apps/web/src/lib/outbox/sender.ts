import { ApiProblem, type ProblemCode } from '../api/problem';
import { nextRequest } from './pace.rules';
import { refusedEdits } from './refused-edits.rules';

/** A request without an answer is given up after this time, in milliseconds. */
const longestRequest = 10_000;

/** Whose edits are sent, and what is told of them. */
interface Sent<E, A> {
  /** What is under way from now on, until it is answered; null where nothing waits. */
  begin: () => readonly E[] | null;
  post: (edits: readonly E[], signal: AbortSignal) => Promise<A>;
  answered: (answer: A) => void;
  refused: (indexes: ReadonlySet<number>) => void;
  failed: (why: ProblemCode) => void;
}

/** Sends one request after another, each again until it is answered. */
export class Sender<E, A> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isBusy = false;
  /** When the first thing was done that is not under way; null where nothing waits. */
  private since: number | null = null;
  private last = 0;
  private failures = 0;
  private failedAt = 0;

  constructor(private readonly of: Sent<E, A>) {}

  /** Something waits. */
  note(): void {
    this.last = Date.now();
    this.since ??= this.last;
    this.schedule();
  }

  /** Tries at once: the network may be back, or somebody is about to leave. */
  now(): void {
    if (this.since === null || this.isBusy) return;
    clearTimeout(this.timer);
    void this.send();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.since = null;
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (this.since === null || this.isBusy) return;
    const { since, last, failures, failedAt } = this;
    const pause = nextRequest({ since, last, failures, failedAt }) - Date.now();
    this.timer = setTimeout(() => void this.send(), Math.max(0, pause));
  }

  private async send(): Promise<void> {
    this.isBusy = true;
    this.since = null;
    const edits = this.of.begin();
    if (edits !== null) await this.request(edits);
    this.isBusy = false;
    this.schedule();
  }

  private async request(edits: readonly E[]): Promise<void> {
    try {
      const edited = await this.of.post(edits, AbortSignal.timeout(longestRequest));
      this.failures = 0;
      this.of.answered(edited);
    } catch (error) {
      this.fail(error, edits.length);
    }
  }

  private fail(error: unknown, count: number): void {
    const problem = error instanceof ApiProblem ? error : new ApiProblem('internal', 0);
    if (problem.status === 400 || problem.status === 413) {
      this.failures = 0;
      this.of.refused(refusedEdits(problem.problems, count));
      return;
    }
    this.failures += 1;
    this.failedAt = Date.now();
    this.since ??= this.failedAt;
    this.of.failed(problem.code);
  }
}
