import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listen } from '../../lib/live';
import { useSteady } from '../../lib/use-steady';

/** What happens within this time, in milliseconds, is read again together. */
const pause = 50;

/** What an event tells of where it happened. */
export interface EventPlace {
  session?: string;
  group?: string;
}

/**
 * Has something read again as soon as an event tells that it has changed.
 *
 * @param kinds of events, beside changes of the draft
 * @param isOurs whether one of them is about what is shown here
 */
export function useLive(
  slug: string,
  queryKey: QueryKey,
  kinds: readonly string[],
  isOurs: (place: EventPlace) => boolean,
): void {
  const queries = useQueryClient();
  const steady = useSteady({ isOurs, look: () => void queries.invalidateQueries({ queryKey }) });
  const told = kinds.join(' ');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readAgain = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        steady.look();
      }, pause);
    };
    const readIfOurs = ({ data }: MessageEvent<string>) => {
      if (steady.isOurs(JSON.parse(data) as EventPlace)) readAgain();
    };
    const heard = {
      ...Object.fromEntries(told.split(' ').map((kind) => [kind, readIfOurs])),
      'draft.changed': readAgain,
      resync: readAgain,
    };
    const stop = listen(slug, heard, readAgain);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [slug, told, steady]);
}
