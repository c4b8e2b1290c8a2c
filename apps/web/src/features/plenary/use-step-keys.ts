import { useEffect, useEffectEvent } from 'react';
import type { Step } from './stops.rules';

/** Arrows, and the keys of pages, which the clicker of a presenter sends. */
const keys: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** Whatever reads these keys itself. */
const readers = 'input, textarea, select, summary, [role=menu], [role=dialog], [role=listbox]';

/** Steps by keys, wherever the focus is. */
export function useStepKeys(step: (to: Step) => void): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    const { key, repeat, ctrlKey, altKey, metaKey, shiftKey, target } = event;
    const to = keys[key];
    if (to === undefined || repeat || ctrlKey || altKey || metaKey || shiftKey) return;
    if (target instanceof Element && target.closest(readers)) return;
    event.preventDefault();
    step(to);
  });
  useEffect(() => {
    addEventListener('keydown', answer);
    return () => removeEventListener('keydown', answer);
  }, []);
}
