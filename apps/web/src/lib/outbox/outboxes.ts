import { namesIn } from './boxes';
import type { View, Written } from './edits';
import { noteOpen } from './open-outboxes';
import { type Door, Outbox } from './outbox';

/** So often it is looked for a place on this device and for windows that have gone, in milliseconds. */
const pause = 5_000;

interface Living<W extends Written, V extends View<W>> {
  outbox: Outbox<W, V>;
  /** How many forms show it. */
  holders: number;
  stop: () => void;
}

/** The outboxes of forms of one kind. They live on without a form until nothing waits in them. */
export class Outboxes<W extends Written, V extends View<W>> {
  /** By whose and of which form they are. */
  private readonly living = new Map<string, Living<W, V>>();

  /** The outbox of a form: the same one as long as it lives. */
  of(door: Door<W, V>, view: V): Outbox<W, V> {
    const key = keyOf(door);
    const known = this.living.get(key);
    if (known) return known.outbox;
    const outbox = new Outbox(door, view);
    const stop = begin(outbox, () => this.endIdle(key));
    this.living.set(key, { outbox, holders: 0, stop });
    return outbox;
  }

  /** A form shows it. @returns says that it no longer does */
  hold(outbox: Outbox<W, V>): () => void {
    const key = keyOf(outbox);
    const one = this.living.get(key);
    if (one) one.holders += 1;
    return () => {
      if (one) one.holders -= 1;
      // What is drawn again at once holds it again.
      setTimeout(() => this.endIdle(key));
    };
  }

  private endIdle(key: string): void {
    const one = this.living.get(key);
    if (!one || one.holders > 0) return;
    one.outbox.sendNow();
    if (one.outbox.unsent > 0) return;
    this.living.delete(key);
    one.stop();
  }
}

/** Has an outbox know what happens around it. @returns ends it */
function begin<W extends Written, V extends View<W>>(outbox: Outbox<W, V>, endIdle: () => void): () => void {
  const look = () => {
    void outbox.look();
    endIdle();
  };
  const wake = () => {
    outbox.refresh();
    outbox.sendNow();
  };
  const turn = () => (document.hidden ? outbox.keepNow() : wake());
  const ask = (event: Event) => {
    if (outbox.isAtRisk) event.preventDefault();
  };
  const heard = [
    [window, 'online', wake],
    [window, 'offline', () => outbox.refresh()],
    [window, 'pagehide', () => outbox.keepNow()],
    [window, 'beforeunload', ask],
    [document, 'visibilitychange', turn],
  ] as const;
  for (const [where, what, listener] of heard) where.addEventListener(what, listener);
  const timer = setInterval(look, pause);
  const forget = noteOpen({
    names: outbox.names,
    box: outbox.box,
    unsent: () => outbox.unsent,
    sendNow: () => outbox.sendNow(),
    end: (isGivenUp) => outbox.end(isGivenUp),
  });
  void outbox.look();
  return () => {
    for (const [where, what, listener] of heard) where.removeEventListener(what, listener);
    clearInterval(timer);
    forget();
    void outbox.close();
  };
}

function keyOf<W extends Written, V extends View<W>>({ names }: Pick<Door<W, V>, 'names'>): string {
  return JSON.stringify(namesIn(names));
}
