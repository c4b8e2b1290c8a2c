import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listen } from '../../lib/live';
import { type ConsolidationPlace, consolidationQuery } from './consolidation.queries';

/** Several changes within this time, in milliseconds, are read again together. */
const pause = 150;

/** Keeps what is shown as it is on the server, whoever changes it: what groups hand in and present as well. */
export function useLiveConsolidation({ slug, session }: ConsolidationPlace): void {
  const queries = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readAgain = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void queries.invalidateQueries(consolidationQuery({ slug, session }));
      }, pause);
    };
    const heard = {
      'plenary.changed': ({ data }: MessageEvent<string>) => {
        if ((JSON.parse(data) as { session?: string }).session === session) readAgain();
      },
      'draft.changed': readAgain,
      resync: readAgain,
    };
    const stop = listen(slug, heard, readAgain);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [queries, slug, session]);
}
