import { setImmediate } from 'node:timers/promises';

/**
 * Questions that many ask at the same moment, asked once. An answer is shared only by those who asked before the question was
 * put, so that nobody learns what was so before they asked.
 */
export class SharedAnswers<T> {
  private readonly waiting = new Map<string, Promise<T>>();

  /**
   * @param key the same for the same question
   * @param put is called for the first who asks, once all who ask at the moment have done so
   */
  ask(key: string, put: () => Promise<T>): Promise<T> {
    const asked = this.waiting.get(key);
    if (asked) return asked;
    const answer = setImmediate().then(() => {
      this.waiting.delete(key);
      return put();
    });
    this.waiting.set(key, answer);
    return answer;
  }
}
