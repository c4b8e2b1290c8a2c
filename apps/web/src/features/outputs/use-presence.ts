import type { OutputPresence, OutputSpot } from '#contract/output';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Form } from './form';
import { leave, type OutputPlace, presenceQuery } from './output.queries';

/** Whoever goes through several fields within this time, in milliseconds, has been in the last one alone. */
const passing = 500;

const none: OutputPresence[] = [];

/** Who else is in the form, and how one says where one is oneself. */
export function usePresence(place: OutputPlace): [OutputPresence[], Form['enter']] {
  const [spot, setSpot] = useState<OutputSpot>({ entry: null, field: null });
  const [settled] = useDebouncedValue(spot, passing);
  const { data = none, isError } = useQuery(presenceQuery(place, settled));
  const [enter] = useState((): Form['enter'] => (entered) => setSpot(entered ?? { entry: null, field: null }));
  useEffect(() => {
    const go = () => leave(place);
    addEventListener('pagehide', go);
    return () => {
      removeEventListener('pagehide', go);
      go();
    };
  }, [place]);
  // Who was here before the network went may have gone since.
  return [isError ? none : data, enter];
}
