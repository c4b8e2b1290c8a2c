import { createContext, useContext } from 'react';
import type { HighlightsOutbox } from './written';

/** What every part of the document works with; it stays the same while one writes. */
export interface Highlights {
  slug: string;
  outbox: HighlightsOutbox;
  /** Zone of the meeting. */
  timeZone: string;
  /** Language of its programme, BCP 47. */
  language: string;
  mayWrite: boolean;
}

export const HighlightsContext = createContext<Highlights | null>(null);

export function useHighlights(): Highlights {
  const highlights = useContext(HighlightsContext);
  if (!highlights) throw new Error('this is a part of highlights');
  return highlights;
}
