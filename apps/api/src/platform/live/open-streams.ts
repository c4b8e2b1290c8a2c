import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Refusal } from '../refusal.js';

/** More than a person has windows and devices; a browser itself opens six on one site over HTTP/1.1. */
const mostPerReader = 12;

/** The streams that this process has open. They end when it stops, so that it need not wait for them. */
@Injectable()
export class OpenStreams implements OnModuleDestroy {
  private readonly readers = new Map<string, Set<AbortController>>();
  private isStopping = false;

  /**
   * @param reader whose streams are counted, such as an account's id
   * @throws Refusal `too-many-requests`
   */
  open(reader: string): AbortController {
    const streams = this.readers.get(reader) ?? new Set();
    if (streams.size >= mostPerReader) throw new Refusal('too-many-requests', [], { retryAfter: 60 });
    const stream = new AbortController();
    this.readers.set(reader, streams.add(stream));
    stream.signal.addEventListener('abort', () => {
      streams.delete(stream);
      if (streams.size === 0 && this.readers.get(reader) === streams) this.readers.delete(reader);
    });
    // A reader who comes now is sent to connect again, to another process; one who is refused would not.
    if (this.isStopping) stream.abort();
    return stream;
  }

  onModuleDestroy(): void {
    this.isStopping = true;
    for (const stream of [...this.readers.values()].flatMap((streams) => [...streams])) stream.abort();
  }
}
