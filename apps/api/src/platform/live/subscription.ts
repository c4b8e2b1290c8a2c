/**
 * Somebody who waits for something to happen. It holds no events: however much happens while its owner is busy, it remembers
 * one thing, that there is something to be read.
 */
export class Subscription {
  private isDue = false;
  private wakeUp: (() => void) | undefined;

  /** @param scopes of which any may wake it */
  constructor(readonly scopes: readonly string[]) {}

  /** There may be something to be read. */
  wake(): void {
    this.isDue = true;
    this.wakeUp?.();
  }

  /** Waits until it is woken, has been since it last waited, or the time is over, or the signal comes. */
  async rest(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (!this.isDue && !signal.aborted) await this.sleep(milliseconds, signal);
    this.isDue = false;
  }

  private async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    let wakeUp = (): void => undefined;
    await new Promise<void>((resolve) => {
      wakeUp = () => {
        resolve();
      };
      this.wakeUp = wakeUp;
      timer = setTimeout(wakeUp, milliseconds);
      signal.addEventListener('abort', wakeUp);
    });
    clearTimeout(timer);
    signal.removeEventListener('abort', wakeUp);
    this.wakeUp = undefined;
  }
}
