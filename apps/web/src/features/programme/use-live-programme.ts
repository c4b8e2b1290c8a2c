import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ownMeetingsQuery } from './own-meetings.queries';
import { meetingKey, outputsKey, presenceKey } from './programme.queries';

/** Kinds of events after which everything that is shown of the meeting is read again. */
const kinds = [
  'draft.changed',
  'meeting.released',
  'guide-suggestion.changed',
  'session-note.changed',
  'notices.changed',
  'resync',
];

/** Kinds after which only what groups report is read again: while they write, these come every second. */
const outputKinds = ['output.changed', 'output-presence.changed'];

/** Several changes within this time, in milliseconds, are read again together. */
const pause = 150;

/**
 * A stream that was refused, as it is while the database is away, is asked for again after this time, in milliseconds. A browser
 * does so by itself only where the network failed.
 */
const rest = 5_000;

/** Keeps what is shown of a meeting as it is on the server, whoever changes it. */
export function useLiveProgramme(slug: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let refused: ReturnType<typeof setTimeout> | undefined;
    let events: EventSource | undefined;
    const readAgain = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void queries.invalidateQueries({ queryKey: meetingKey(slug) }), pause);
    };
    let outputTimer: ReturnType<typeof setTimeout> | undefined;
    const readOutputsAgain = () => {
      clearTimeout(outputTimer);
      outputTimer = setTimeout(() => void queries.invalidateQueries({ queryKey: outputsKey(slug) }), pause);
    };
    const listen = () => {
      events = new EventSource(`/api/meetings/${slug}/events`);
      for (const kind of kinds) events.addEventListener(kind, readAgain);
      for (const kind of outputKinds) events.addEventListener(kind, readOutputsAgain);
      // What has changed between the first reading and now is told by no event.
      events.addEventListener('open', readAgain, { once: true });
      events.addEventListener('meeting.released', () => void queries.invalidateQueries(ownMeetingsQuery));
      events.addEventListener('presence.changed', () => {
        // To ask who is here is to be here; whoever has put the window away asks when they are back.
        if (!document.hidden) void queries.invalidateQueries({ queryKey: presenceKey(slug) });
      });
      events.addEventListener('error', () => {
        if (events?.readyState === EventSource.CLOSED) refused = setTimeout(listen, rest);
      });
    };
    listen();
    return () => {
      clearTimeout(timer);
      clearTimeout(outputTimer);
      clearTimeout(refused);
      events?.close();
    };
  }, [queries, slug]);
}
