/** An event as it is sent to one reader. */
export interface SentEvent {
  id: string;
  /** Letters, dots and hyphens. */
  kind: string;
  /** Plain JSON. */
  data: unknown;
}

/** How long a reader waits before connecting again, in milliseconds. */
const retry = 2_000;

/** One event of `text/event-stream` (HTML Living Standard §9.2.6). JSON on one line holds no line break that would end a field. */
export function eventText({ id, kind, data }: SentEvent): string {
  return `id: ${id}\nevent: ${kind}\ndata: ${JSON.stringify(data)}\n\n`;
}

/**
 * Begins a stream. An id without data raises no event but is remembered, so that whoever is cut off before the first event
 * does not miss it.
 */
export function openingText(lastEventId: string): string {
  return `retry: ${retry}\nid: ${lastEventId}\n\n`;
}

/** Tells a reader that they have missed too much to be told, and to look at the whole afresh. */
export function resyncText(lastEventId: string): string {
  return eventText({ id: lastEventId, kind: 'resync', data: {} });
}

/** A comment, which readers ignore and which keeps the connection open. */
export const heartbeatText = ':\n\n';
