import { useState, useSyncExternalStore } from 'react';
import { useSteady } from '../../lib/use-steady';
import { Presses, type PressState } from './presses';

/** {@link Presses} of a screen. @param send resolves once what is shown is as it was pressed */
export function usePresses<What>(
  send: (what: What) => Promise<unknown>,
): PressState<What> & { press: (what: What) => void } {
  const steady = useSteady({ send });
  const [presses] = useState(() => new Presses<What>(steady.send));
  const state = useSyncExternalStore(presses.subscribe, presses.read);
  return { ...state, press: presses.press };
}
