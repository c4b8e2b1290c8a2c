import { type BoxNames, deleteBoxesOf, openBoxes } from './boxes';

/** What is written in one form of this window and not yet sent. */
export interface OpenOutbox {
  names: BoxNames;
  /** Of the box in which it is kept. */
  box: string;
  /** How many changes would be lost with it. */
  unsent: () => number;
  /** Tries at once. */
  sendNow: () => void;
  /**
   * Keeps nothing from now on.
   *
   * @param isGivenUp whether the page may go without asking: whoever signs out in this window has been asked
   */
  end: (isGivenUp: boolean) => void;
}

const open = new Set<OpenOutbox>();

/** Other windows of this browser, which are told who signs out. */
const windows = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('plenary-outbox');
windows?.addEventListener('message', ({ data }: MessageEvent<string>) => endOf(data, false));

/** Has the way out know of an outbox. @returns has it forget it */
export function noteOpen(outbox: OpenOutbox): () => void {
  open.add(outbox);
  return () => open.delete(outbox);
}

/** So long one waits for what can still be sent, in milliseconds, and looks so often. */
const patience = 4_000;
const glance = 200;

/** How many changes of an account are not on the server after a last try, in all windows of this browser and in what others left behind. */
export async function unsentAfterTrying(account: string): Promise<number> {
  for (const outbox of open) outbox.sendNow();
  for (let waited = 0; ; waited += glance) {
    const unsent = await unsentOf(account);
    if (unsent === 0 || waited >= patience) return unsent;
    await new Promise((looked) => setTimeout(looked, glance));
  }
}

/** Deletes what this browser keeps for an account. What could not be deleted can be opened by nobody: the key goes with the page. */
export async function purge(account: string): Promise<void> {
  endOf(account, true);
  windows?.postMessage(account);
  if (typeof indexedDB === 'undefined') return;
  const late = new Promise<void>((over) => setTimeout(over, patience));
  await Promise.race([deleteBoxesOf(account).catch(() => undefined), late]);
}

function endOf(account: string, isGivenUp: boolean): void {
  for (const outbox of open) if (outbox.names.account === account) outbox.end(isGivenUp);
}

async function unsentOf(account: string): Promise<number> {
  const own = [...open].filter(({ names }) => names.account === account);
  const here = own.reduce((sum, outbox) => sum + outbox.unsent(), 0);
  const kept = (await keptBoxes()).filter((box) => box.account === account && !own.some((one) => one.box === box.id));
  return kept.reduce((sum, { count }) => sum + count, here);
}

async function keptBoxes() {
  if (typeof indexedDB === 'undefined') return [];
  try {
    const boxes = await openBoxes(() => undefined);
    const all = await boxes.list();
    boxes.close();
    return all;
  } catch {
    return [];
  }
}
