import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { setTimeout as sleep } from 'node:timers/promises';
import { tooMany, waitOf } from './try-limiter.js';

/** How long somebody waits for the outcome of tries that are under way, in milliseconds. */
const patience = 10_000;

/**
 * Tries that count before they are looked at, so that many at once gain nothing. One that succeeds is given back. Where all are
 * taken and some of them are still under way here, the next one waits in line for their outcome: a room full of people who all
 * have the right password is let in one after the other.
 */
export class CountedTries {
  /** The outcomes of the tries under way, by key. */
  private readonly underWay = new Map<string, Set<Promise<unknown>>>();
  /** The last of those who stand in line, by key. */
  private readonly lines = new Map<string, Promise<unknown>>();

  /** @param giveBack what becomes of the count when a try succeeds */
  constructor(
    private readonly limiter: RateLimiterPostgres,
    private readonly giveBack: (limiter: RateLimiterPostgres, key: string) => Promise<unknown>,
  ) {}

  /**
   * Does what is tried, if there are tries left.
   *
   * @returns what `work` returns; null counts as a failure
   * @throws Refusal `too-many-requests` with the seconds to wait
   */
  async attempt<T>(key: string, work: () => Promise<T | null>): Promise<T | null> {
    const before = this.lines.get(key);
    const begun = this.begin(before, key, work);
    this.lines.set(key, begun);
    try {
      return await (
        await begun
      ).outcome;
    } finally {
      if (this.lines.get(key) === begun) this.lines.delete(key);
    }
  }

  /** In an object, because a promise of a promise would be one for its outcome. */
  private async begin<T>(before: Promise<unknown> | undefined, key: string, work: () => Promise<T | null>) {
    await before?.catch(() => undefined);
    await this.take(key);
    const outcome = this.finish(key, work);
    const others = this.underWay.get(key) ?? new Set();
    this.underWay.set(key, others.add(outcome));
    const leave = (): void => {
      others.delete(outcome);
      if (others.size === 0) this.underWay.delete(key);
    };
    outcome.then(leave, leave);
    return { outcome };
  }

  private async take(key: string): Promise<void> {
    const patienceEnds = Date.now() + patience;
    for (;;) {
      const wait = await waitOf(this.limiter.consume(key));
      if (wait === null) return;
      // What is refused was not tried.
      await this.limiter.reward(key);
      const outcomes = this.underWay.get(key);
      if (!outcomes) throw tooMany(wait);
      const left = patienceEnds - Date.now();
      if (left <= 0) throw tooMany(1000);
      await Promise.race([...outcomes, sleep(left, undefined, { ref: false })]).catch(() => undefined);
    }
  }

  private async finish<T>(key: string, work: () => Promise<T | null>): Promise<T | null> {
    const result = await work();
    if (result !== null) await this.giveBack(this.limiter, key);
    return result;
  }
}
