import { MantineProvider } from '@mantine/core';
import { RunScreen } from '../features/run/RunScreen';
import { theme } from './theme';

/** Dark whatever the rest of the desk is: the screen stands on a lectern. Its styles are those that the desk has put in already. */
export function RunRoute() {
  return (
    <MantineProvider theme={theme} forceColorScheme="dark" withCssVariables={false} withGlobalClasses={false}>
      <RunScreen />
    </MantineProvider>
  );
}
