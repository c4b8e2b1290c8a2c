import { Inject, Injectable } from '@nestjs/common';
import { inTime, isDatabaseAway } from '../database/database-away.js';
import { EventStream } from '../http/event-stream.js';
import type { LiveEvent } from './live-event.entity.js';
import { LiveHistory } from './live-history.js';
import { LiveListener } from './live-listener.js';
import { LIVE_TIMING, type LiveTiming } from './live-timing.js';
import { OpenStreams } from './open-streams.js';
import { eventText, heartbeatText, openingText, resyncText, type SentEvent } from './server-sent-events.rules.js';
import type { Subscription } from './subscription.js';

export interface LiveRequest {
  scope: string;
  /** Whose streams are counted, and what may end them: an account's id. */
  reader: string;
  /** As the reader says (`Last-Event-ID`). */
  lastEventId: string | undefined;
  /**
   * What the reader may be told of these events at this moment; null where they may listen no more. It is asked before
   * anything is sent, with no events before a heartbeat.
   */
  admit: (events: readonly LiveEvent[]) => Promise<SentEvent[] | null>;
}

interface News {
  /** Id of the last event that has been read, whether or not the reader is told of it. */
  after: string;
  /** What the reader is told. */
  text: string;
  hasMore: boolean;
  /** Milliseconds until it makes sense to look again, though nobody says so. */
  patience: number;
}

/**
 * Streams of live events. Each reads on in the table from the last event that it has, whenever it is woken: what a slow reader has
 * not taken yet waits in the database, not in memory.
 */
@Injectable()
export class LiveStreams {
  constructor(
    private readonly listener: LiveListener,
    private readonly history: LiveHistory,
    private readonly streams: OpenStreams,
    @Inject(LIVE_TIMING) private readonly timing: LiveTiming,
  ) {}

  /** @throws Refusal `too-many-requests` where the reader has too many open already */
  open(request: LiveRequest): EventStream {
    const stream = this.streams.open(request.reader);
    return new EventStream(this.textOf(request, stream.signal), stream, this.timing.stall);
  }

  private async *textOf(request: LiveRequest, signal: AbortSignal): AsyncGenerator<string, void> {
    const { scope, reader, lastEventId } = request;
    // First, so that nothing happens between the look at what there is and the wait for more.
    const subscription = this.listener.subscribe([scope, reader]);
    try {
      const { after, isComplete } = await inTime(this.history.resume(scope, lastEventId));
      yield openingText(after) + (isComplete ? '' : resyncText(after));
      yield* this.newsAfter(after, request, subscription, signal);
    } finally {
      this.listener.unsubscribe(subscription);
    }
  }

  private async *newsAfter(
    start: string,
    request: LiveRequest,
    subscription: Subscription,
    signal: AbortSignal,
  ): AsyncGenerator<string, void> {
    let after = start;
    let sentAt = performance.now();
    while (!signal.aborted) {
      const news = await this.read(after, request);
      if (news === null) return;
      after = news.after;
      const silence = performance.now() - sentAt;
      const text = news.text === '' && silence >= this.timing.heartbeat ? heartbeatText : news.text;
      if (text !== '') {
        yield text;
        sentAt = performance.now();
      }
      const untilHeartbeat = Math.max(this.timing.heartbeat - (performance.now() - sentAt), 0);
      if (!news.hasMore) await subscription.rest(Math.min(untilHeartbeat, news.patience), signal);
    }
  }

  /** Null where the reader may listen no more. While the database is away there is no news, and the reader waits with us. */
  private async read(after: string, request: LiveRequest): Promise<News | null> {
    try {
      const events = await inTime(this.history.readAfter(request.scope, after));
      const admitted = await inTime(request.admit(events));
      if (admitted === null) return null;
      const text = admitted.map(eventText).join('');
      return { after: events.at(-1)?.id ?? after, text, hasMore: events.length > 0, patience: Infinity };
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      return { after, text: '', hasMore: false, patience: this.timing.lastRetry };
    }
  }
}
