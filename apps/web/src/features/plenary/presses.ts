/** How what was pressed stands. Wrapped, because nothing can be pressed for as well. */
export interface PressState<What> {
  /** On its way. */
  pending: { what: What } | null;
  /** Did not arrive, and nothing has been pressed since. */
  failed: { what: What; error: unknown } | null;
}

/**
 * Sends what was pressed last, one at a time: what has been overtaken by another press before its turn came is not sent at all, so that
 * whoever presses ten times on a slow line ends where they wanted to, and never where they were.
 */
export class Presses<What> {
  private state: PressState<What> = { pending: null, failed: null };
  private isSending = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly send: (what: What) => Promise<unknown>) {}

  readonly press = (what: What): void => {
    this.become({ pending: { what }, failed: null });
    if (!this.isSending) void this.sendNewest();
  };

  readonly read = (): PressState<What> => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private async sendNewest(): Promise<void> {
    this.isSending = true;
    while (this.state.pending) {
      const next = this.state.pending;
      const failure = await this.send(next.what).then(
        () => null,
        (error: unknown) => ({ error }),
      );
      const isNewest = this.state.pending === next;
      if (isNewest) this.become({ pending: null, failed: failure && { ...next, ...failure } });
    }
    this.isSending = false;
  }

  private become(state: PressState<What>): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
