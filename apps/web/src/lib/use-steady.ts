import { useLayoutEffect, useState } from 'react';

type Functions<F> = Record<keyof F, (...given: never[]) => unknown>;

/**
 * Functions that stay the same however often their owner is drawn, and do what its newest ones do: whoever is handed them is not drawn
 * again because of them. For events, not for use while drawing.
 */
export function useSteady<F extends Functions<F>>(newest: F): F {
  const [{ steady, renew }] = useState(() => steadied(newest));
  useLayoutEffect(() => renew(newest));
  return steady;
}

function steadied<F extends Functions<F>>(first: F): { steady: F; renew: (newest: F) => void } {
  let current = first;
  const names = Object.keys(first) as (keyof F)[];
  const passedOn = names.map((name) => [name, (...given: never[]) => current[name](...given)]);
  return {
    steady: Object.fromEntries(passedOn) as F,
    renew: (newest) => {
      current = newest;
    },
  };
}
