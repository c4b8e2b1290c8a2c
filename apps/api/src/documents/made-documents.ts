import { LRUCache } from 'lru-cache';
import { Refusal } from '../platform/refusal.js';

/** Documents that wait to be made at a time; who asks for more is asked to come again. */
const mostWaiting = 50;

/** Documents of which there are too many to keep each: memory holds the latest. */
export class MadeDocuments {
  private readonly made: LRUCache<string, Buffer>;
  private readonly underway = new Map<string, Promise<Buffer>>();
  /** They are made one after the other, so that they hold up nothing else. */
  private last: Promise<unknown> = Promise.resolve();

  /** @param maxSize of all that is held, in bytes */
  constructor(maxSize: number) {
    this.made = new LRUCache({ maxSize, sizeCalculation: ({ byteLength }) => byteLength });
  }

  /**
   * The document of a key, which is made where nobody has asked for it lately; all who ask meanwhile wait for the same.
   *
   * @throws Refusal `service.unavailable` where too many are waiting
   */
  async get(key: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
    const known = this.made.get(key) ?? this.underway.get(key);
    if (known) return known;
    if (this.underway.size >= mostWaiting) throw new Refusal('service.unavailable');
    const making = this.last.then(async () => Buffer.from(await make()));
    this.last = making.catch(() => undefined);
    this.underway.set(key, making);
    try {
      const bytes = await making;
      this.made.set(key, bytes);
      return bytes;
    } finally {
      this.underway.delete(key);
    }
  }
}
