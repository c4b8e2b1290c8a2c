import { useMemo, useSyncExternalStore } from 'react';

/**
 * Whether the screen is at least so wide, in em. A sheet of paper does not change the answer: the browser counts the pages
 * before a layout that is made anew for them is there, and would cut off what is longer.
 */
export function useScreenAtLeast(em: number): boolean {
  const { subscribe, read } = useMemo(() => screenAtLeast(em), [em]);
  return useSyncExternalStore(subscribe, read);
}

function screenAtLeast(em: number) {
  const width = matchMedia(`(min-width: ${em}em)`);
  const paper = matchMedia('print');
  let isWide = width.matches;
  return {
    subscribe: (changed: () => void) => {
      // Also when the paper is gone: what the screen became meanwhile was not read.
      const changing = [width, paper];
      for (const query of changing) query.addEventListener('change', changed);
      return () => {
        for (const query of changing) query.removeEventListener('change', changed);
      };
    },
    read: () => {
      if (!paper.matches) isWide = width.matches;
      return isWide;
    },
  };
}
