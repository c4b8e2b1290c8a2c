import EventSource from 'eventsource';
import { setTimeout as sleep } from 'node:timers/promises';
import { meetingEvent } from '#contract/meeting-event';
import { until } from './until.js';
import type { Visitor } from './visitor.js';

/** An event as its reader has it. */
export interface Heard {
  kind: string;
  data: unknown;
  id: string;
  /** When it came, in milliseconds of `performance.now()`. */
  at: number;
}

const kinds = [...meetingEvent.options.map(({ shape }) => shape.kind.value), 'resync'];

/** Somebody who looks on at a meeting as a browser does: with an EventSource, which connects again by itself. */
export class Onlooker {
  readonly heard: Heard[] = [];
  /** How often the stream was opened. */
  opened = 0;
  /** With which statuses it was refused. */
  readonly refusals: number[] = [];
  private readonly source: EventSource;

  constructor(origin: string, { cookie }: Visitor, slug: string, lastEventId?: string) {
    const headers = {
      ...(cookie !== undefined && { Cookie: cookie }),
      ...(lastEventId !== undefined && { 'Last-Event-ID': lastEventId }),
    };
    this.source = new EventSource(`${origin}/api/meetings/${slug}/events`, { headers });
    this.source.addEventListener('open', () => (this.opened += 1));
    this.source.addEventListener('error', ({ status }: { status?: number }) => {
      if (status !== undefined) this.refusals.push(status);
    });
    for (const kind of kinds) {
      this.source.addEventListener(kind, ({ data, lastEventId: id }: MessageEvent) => {
        this.heard.push({ kind, data: JSON.parse(String(data)), id, at: performance.now() });
      });
    }
  }

  /** Somebody whose stream is open. */
  static async at(origin: string, visitor: Visitor, slug: string, lastEventId?: string): Promise<Onlooker> {
    const onlooker = new Onlooker(origin, visitor, slug, lastEventId);
    await until('the stream is open', () => onlooker.opened > 0);
    return onlooker;
  }

  /** What was heard, once it is so much and nothing more has come for a moment; begins anew. */
  async hears(count: number): Promise<{ kind: string; data: unknown }[]> {
    await until(`${count} events are heard, not ${this.heard.length}`, () => this.heard.length >= count);
    await sleep(50);
    return this.heard.splice(0).map(({ kind, data }) => ({ kind, data }));
  }

  leave(): void {
    this.source.close();
  }
}

/** The text of a stream as it comes. */
export class RawStream {
  text = '';
  isOver = false;
  private readonly over = new AbortController();

  private constructor(readonly head: Response) {
    void this.read();
  }

  static async open(
    origin: string,
    { cookie = '' }: Visitor,
    slug: string,
    headers: Record<string, string> = {},
  ): Promise<RawStream> {
    const head = await fetch(`${origin}/api/meetings/${slug}/events`, { headers: { cookie, ...headers } });
    return new RawStream(head);
  }

  async leave(): Promise<void> {
    this.over.abort();
    await until('the stream is left', () => this.isOver);
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    const reader = (this.head.body as ReadableStream<Uint8Array>).getReader();
    this.over.signal.addEventListener('abort', () => void reader.cancel());
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        this.text += decoder.decode(part.value, { stream: true });
      }
    } finally {
      this.isOver = true;
    }
  }
}
