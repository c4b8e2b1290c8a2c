import type { OutboxKey } from '#contract/account';
import { answer, api } from '../api/client';
import { type Box, type Boxes, type BoxNames, namesIn, openBoxes } from './boxes';
import type { Written } from './edits';
import { type Queue, unsentIn } from './queue.rules';
import { type Sealer, sealerOf } from './seal';
import type { Keeping } from './standing.rules';

/** What is written is kept within this time after a key, in milliseconds, also while somebody writes on. */
const longestUnkept = 300;

/** What a keeper needs of the outbox whose queue it keeps. */
interface Kept<W extends Written> {
  queue: () => Queue<W>;
  /** Takes over what a window that has gone left behind. */
  join: (left: Queue<W>) => void;
  changed: () => void;
}

/** A place for a queue on this device, and what seals it. */
interface Place {
  boxes: Boxes;
  sealer: Sealer;
  /** Says that this window has gone. */
  release: () => void;
}

/** Keeps a queue on this device, sealed, until it has been sent; and finds those of windows that have gone. */
export class Keeper<W extends Written> {
  /** Of the box, and of the lock that says that its window is alive. */
  readonly id = crypto.randomUUID();
  keeping: Keeping = 'starting';
  private place: Place | null = null;
  private isBeginning = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private written: Queue<W>;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly names: BoxNames,
    private readonly of: Kept<W>,
  ) {
    this.written = of.queue();
  }

  /** Whether everything that is not on the server is on this device. */
  get isComplete(): boolean {
    const queue = this.of.queue();
    return unsentIn(queue) === 0 || (this.keeping === 'kept' && this.written === queue);
  }

  /** Begins, where it has not. What could not be done for want of a network can be tried again. */
  async begin(): Promise<void> {
    if (this.keeping !== 'starting' || this.isBeginning) return;
    this.isBeginning = true;
    try {
      await this.open();
    } finally {
      this.isBeginning = false;
    }
  }

  /** The queue has changed: it is written soon. */
  note(): void {
    if (this.place) this.timer ??= setTimeout(() => void this.write(), longestUnkept);
  }

  /** Writes the queue as it is, or has it take the place of a box whose content has come into it. */
  write(replaced?: string): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.writeQueue(replaced));
    return this.writing;
  }

  /** Takes over what windows that have gone left behind: their locks are free. */
  async takeOver(): Promise<void> {
    for (const { id } of await this.listOurs()) {
      if (id === this.id) continue;
      await navigator.locks.request(lockOf(id), { ifAvailable: true }, async (lock) => {
        if (lock) await this.take(id);
      });
    }
  }

  /** Keeps nothing any more: whoever it was for has signed out. */
  end(): void {
    this.become('signedOut');
    this.close();
  }

  close(): void {
    clearTimeout(this.timer);
    this.place?.boxes.close();
    this.place?.release();
    this.place = null;
  }

  private async open(): Promise<void> {
    const found = await this.findPlace();
    if (found === null) return;
    if (typeof found === 'string') {
      this.become(found);
      return;
    }
    this.place = found;
    if (this.isOver()) this.close();
    this.become('kept');
    await this.takeOver();
    this.note();
  }

  /** @returns what stands in the way, or null where that may pass: without a network nobody has the key */
  private async findPlace(): Promise<Place | Keeping | null> {
    if (!isSecureContext) return 'insecure';
    if (!('indexedDB' in globalThis) || !('locks' in navigator)) return 'none';
    const boxes = await openBoxes(() => this.end()).catch(() => null);
    if (!boxes) return 'none';
    try {
      const { key } = await answer<OutboxKey>(api.GET('/api/account/outbox-key'));
      return { boxes, sealer: await sealerOf(key), release: await heldLock(lockOf(this.id)) };
    } catch {
      boxes.close();
      return null;
    }
  }

  private async listOurs(): Promise<Box[]> {
    const all = (await this.place?.boxes.list().catch(() => [])) ?? [];
    const own = JSON.stringify(namesIn(this.names));
    return all.filter((box) => JSON.stringify(namesIn(box)) === own);
  }

  private async take(id: string): Promise<void> {
    // Another window may have been faster.
    const box = (await this.listOurs()).find((one) => one.id === id);
    if (!box || !this.place) return;
    const { sealer } = this.place;
    const left = await sealer.open(box, this.namesOf(id)).catch(() => null);
    // Sealed with another key: it is not for this window to throw it away.
    if (left === null) return;
    this.of.join(JSON.parse(left) as Queue<W>);
    await this.write(id);
  }

  private async writeQueue(replaced: string | undefined): Promise<void> {
    const { place } = this;
    const queue = this.of.queue();
    if (!place || (queue === this.written && replaced === undefined)) return;
    try {
      const count = unsentIn(queue);
      if (count === 0) await Promise.all([this.id, replaced ?? this.id].map((id) => place.boxes.delete(id)));
      else {
        const sealed = await place.sealer.seal(JSON.stringify(queue), this.namesOf(this.id));
        await place.boxes.put({ ...this.names, ...sealed, id: this.id, count }, replaced);
      }
      this.written = queue;
      this.become('kept');
    } catch {
      this.become('full');
    }
  }

  /** Also asked after waiting for something. */
  private isOver(): boolean {
    return this.keeping === 'signedOut';
  }

  private become(keeping: Keeping): void {
    if (this.isOver() || keeping === this.keeping) return;
    this.keeping = keeping;
    this.of.changed();
  }

  private namesOf(id: string): string[] {
    return [id, ...namesIn(this.names)];
  }
}

function lockOf(id: string): string {
  return `plenary-outbox ${id}`;
}

/** Takes a lock that nobody has. @returns gives it back */
function heldLock(name: string): Promise<() => void> {
  return new Promise((held, failed) => {
    navigator.locks.request(name, () => new Promise<void>((release) => held(release))).catch(failed);
  });
}
