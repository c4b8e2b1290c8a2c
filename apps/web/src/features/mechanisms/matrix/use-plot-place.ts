import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { moved, type Place, placeAt, type Size } from './plot.rules';

/** On which cell of a plot the pointer or the keyboard is, and how it gets there. */
export function usePlotPlace(size: Size) {
  const [place, setPlace] = useState<Place | null>(null);
  const [isByKeys, setByKeys] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const at = useRef<SVGRectElement>(null);
  useEffect(() => {
    if (isByKeys) at.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [place, isByKeys]);
  // A filter may have taken the cell away on which one was.
  const isThere = place !== null && place.row < size.rows && place.column < size.columns;
  const shown = isThere ? place : null;
  const go = (to: Place | null, byKeys: boolean) => {
    setByKeys(byKeys);
    setPlace(to);
  };
  return {
    ...{ place: shown, frame, at },
    keys: {
      onFocus: () => {
        if (frame.current?.matches(':focus-visible') && size.rows * size.columns > 0) {
          go(shown ?? { row: 0, column: 0 }, true);
        }
      },
      onBlur: () => setPlace(null),
      onKeyDown: (event: KeyboardEvent) => {
        const to = moved(shown ?? { row: 0, column: 0 }, event.key, event.ctrlKey || event.metaKey, size);
        if (to === null || event.altKey || size.rows * size.columns === 0) return;
        event.preventDefault();
        go(to, true);
      },
    },
    pointer: {
      onPointerMove: ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>) => {
        const { left, top } = currentTarget.getBoundingClientRect();
        const to = placeAt(clientX - left, clientY - top, size);
        if (to?.row !== shown?.row || to?.column !== shown?.column) go(to, false);
      },
      onPointerLeave: () => {
        if (!isByKeys) setPlace(null);
      },
    },
  };
}
