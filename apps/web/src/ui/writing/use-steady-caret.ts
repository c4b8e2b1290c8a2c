import { type RefObject, useLayoutEffect, useRef } from 'react';
import { caretAfter } from './caret.rules';

type Box = HTMLInputElement | HTMLTextAreaElement;

/** Keeps the caret of a field with the words around it, when its text becomes another than was typed there. */
export function useSteadyCaret<B extends Box>(text: string): { box: RefObject<B | null>; note: (box: Box) => void } {
  const box = useRef<B>(null);
  const last = useRef({ text, start: 0, end: 0 });
  const note = ({ value, selectionStart, selectionEnd }: Box) => {
    last.current = { text: value, start: selectionStart ?? 0, end: selectionEnd ?? 0 };
  };
  useLayoutEffect(() => {
    const { text: before, start, end } = last.current;
    if (text === before) return;
    const after = { text, start: caretAfter(before, text, start), end: caretAfter(before, text, end) };
    last.current = after;
    if (box.current !== null && document.activeElement === box.current) {
      box.current.setSelectionRange(after.start, after.end);
    }
  }, [text]);
  return { box, note };
}
