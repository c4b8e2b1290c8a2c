import { MantineProvider } from '@mantine/core';
import { Suspense } from 'react';
import { RunScreen } from '../features/run/RunScreen';
import { Loading } from '../ui/Loading';
import { theme } from './theme';

/**
 * Dark whatever the rest of the desk is: the screen stands on a lectern. Its styles are those that the desk has put in already. What
 * the screen waits for is waited for inside, because the provider chooses its colours anew whenever it is hidden and shown.
 */
export function RunRoute() {
  return (
    <MantineProvider theme={theme} forceColorScheme="dark" withCssVariables={false} withGlobalClasses={false}>
      <Suspense fallback={<Loading />}>
        <RunScreen />
      </Suspense>
    </MantineProvider>
  );
}
