import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listen } from '../../lib/live';
import { ownMeetingsQuery } from './own-meetings.queries';
import { highlightsKey, meetingKey, outputsKey, presenceKey } from './programme.queries';

/** Several changes within this time, in milliseconds, are read again together. */
const pause = 150;

/** Keeps what is shown of a meeting as it is on the server, whoever changes it. */
export function useLiveProgramme(slug: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readAgain = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void queries.invalidateQueries({ queryKey: meetingKey(slug) }), pause);
    };
    let outputTimer: ReturnType<typeof setTimeout> | undefined;
    // While groups write or present, these come every second: only what groups report is read again.
    const readOutputsAgain = () => {
      clearTimeout(outputTimer);
      outputTimer = setTimeout(() => void queries.invalidateQueries({ queryKey: outputsKey(slug) }), pause);
    };
    const heard = {
      'draft.changed': readAgain,
      'meeting.released': () => {
        readAgain();
        void queries.invalidateQueries(ownMeetingsQuery);
      },
      'guide-suggestion.changed': readAgain,
      'session-note.changed': readAgain,
      'notices.changed': readAgain,
      'output.changed': readOutputsAgain,
      'output-presence.changed': readOutputsAgain,
      'plenary.changed': readOutputsAgain,
      'highlights.changed': () => void queries.invalidateQueries({ queryKey: highlightsKey(slug) }),
      'recommendation.changed': readOutputsAgain,
      resync: readAgain,
      'presence.changed': () => {
        // To ask who is here is to be here; whoever has put the window away asks when they are back.
        if (!document.hidden) void queries.invalidateQueries({ queryKey: presenceKey(slug) });
      },
    };
    const stop = listen(slug, heard, readAgain);
    return () => {
      clearTimeout(timer);
      clearTimeout(outputTimer);
      stop();
    };
  }, [queries, slug]);
}
