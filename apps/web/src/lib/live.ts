/**
 * A stream that was refused, as it is while the database is away, is asked for again after this time, in milliseconds. A browser
 * does so by itself only where the network failed.
 */
const rest = 5_000;

/**
 * Hears what happens in a meeting.
 *
 * @param heard what is done on each kind of event, with what the event tells
 * @param opened what is done once one hears: what has changed since the first reading is told by no event
 * @returns stops it
 */
export function listen(
  slug: string,
  heard: Readonly<Record<string, (event: MessageEvent<string>) => void>>,
  opened: () => void,
): () => void {
  let refused: ReturnType<typeof setTimeout> | undefined;
  let events: EventSource | undefined;
  const begin = () => {
    events = new EventSource(`/api/meetings/${slug}/events`);
    for (const [kind, tell] of Object.entries(heard)) events.addEventListener(kind, tell);
    events.addEventListener('open', opened, { once: true });
    events.addEventListener('error', () => {
      if (events?.readyState === EventSource.CLOSED) refused = setTimeout(begin, rest);
    });
  };
  begin();
  return () => {
    clearTimeout(refused);
    events?.close();
  };
}
