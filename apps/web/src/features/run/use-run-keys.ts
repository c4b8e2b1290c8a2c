import { useEffect, useEffectEvent } from 'react';
import type { Run } from './use-run';

/** Also the keys of a clicker, which sends those of pages. Letters are left alone: they are for those who speak to their device. */
const nextKeys = [' ', 'Enter', 'ArrowRight', 'ArrowDown', 'PageDown'];
const backKeys = ['Backspace', 'ArrowLeft', 'ArrowUp', 'PageUp'];

/** One key for next, one for back, wherever the focus is; on a button, Space and Enter press that button. */
export function useRunKeys({ press, back, canGoBack, state }: Run): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (!isMeant(event)) return;
    const isNext = nextKeys.includes(event.key) && state.phase !== 'after';
    const isBack = backKeys.includes(event.key) && canGoBack;
    if (!isNext && !isBack) return;
    event.preventDefault();
    if (isNext) press('next');
    else back();
  });
  useEffect(() => {
    addEventListener('keydown', answer);
    return () => removeEventListener('keydown', answer);
  }, []);
}

/** Neither a key that is held down, nor one of the browser's own, nor one that presses what has the focus. */
function isMeant({ key, repeat, ctrlKey, altKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  if (repeat || ctrlKey || altKey || metaKey || shiftKey) return false;
  const isOnControl = target instanceof Element && target.closest('button, a') !== null;
  return !(isOnControl && (key === ' ' || key === 'Enter'));
}
