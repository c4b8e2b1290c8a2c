import type { OutputView } from '#contract/output';
import type { BoxNames } from '../../../lib/outbox/boxes';
import { noteOpen } from '../../../lib/outbox/open-outboxes';
import { Outbox } from './outbox';

/** So often it is looked for a place on this device and for windows that have gone, in milliseconds. */
const pause = 5_000;

interface Living {
  outbox: Outbox;
  /** How many forms show it. */
  holders: number;
  stop: () => void;
}

/** By whose and of which form they are. They live on without a form until nothing waits in them. */
const living = new Map<string, Living>();

/** The outbox of a form: the same one as long as it lives. */
export function outboxOf(names: BoxNames, output: OutputView): Outbox {
  const key = keyOf(names);
  const known = living.get(key);
  if (known) return known.outbox;
  const outbox = new Outbox(names, output);
  living.set(key, { outbox, holders: 0, stop: begin(outbox) });
  return outbox;
}

/** A form shows it. @returns says that it no longer does */
export function hold(outbox: Outbox): () => void {
  const key = keyOf(outbox.names);
  const one = living.get(key);
  if (one) one.holders += 1;
  return () => {
    if (one) one.holders -= 1;
    // What is drawn again at once holds it again.
    setTimeout(() => endIdle(key));
  };
}

function endIdle(key: string): void {
  const one = living.get(key);
  if (!one || one.holders > 0) return;
  one.outbox.sendNow();
  if (one.outbox.unsent > 0) return;
  living.delete(key);
  one.stop();
}

function begin(outbox: Outbox): () => void {
  const key = keyOf(outbox.names);
  const look = () => {
    void outbox.look();
    endIdle(key);
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

function keyOf({ account, slug, session, group }: BoxNames): string {
  return JSON.stringify([account, slug, session, group]);
}
