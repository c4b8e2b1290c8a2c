import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listen } from '../../lib/live';
import { type OutputPlace, outputQuery, spotKey } from './output.queries';

/** Several changes within this time, in milliseconds, are read again together. */
const pause = 150;

/** Keeps what is shown of an output as it is on the server, whoever changes it. */
export function useLiveOutput(place: OutputPlace): void {
  const queries = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readAgain = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void queries.invalidateQueries(outputQuery(place));
      }, pause);
    };
    const isOurs = ({ data }: MessageEvent<string>) => {
      const { group } = JSON.parse(data) as { group?: string };
      return group === place.group;
    };
    const heard = {
      'output.changed': (event: MessageEvent<string>) => {
        if (isOurs(event)) readAgain();
      },
      'output-presence.changed': (event: MessageEvent<string>) => {
        // To ask who is here is to be here; whoever has put the window away asks when they are back.
        if (isOurs(event) && !document.hidden) void queries.invalidateQueries({ queryKey: spotKey(place) });
      },
      'draft.changed': readAgain,
      resync: readAgain,
    };
    const stop = listen(place.slug, heard, readAgain);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [queries, place]);
}
