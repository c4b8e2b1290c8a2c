import { LRUCache } from 'lru-cache';
import type { FontSet } from '../fonts.js';
import type { TextLine } from '../text/break-lines.js';
import type { Run } from '../tree.js';

/** A paragraph whose lines are broken. Documents share it, so nothing in it is ever changed. */
export interface BrokenParagraph {
  lines: readonly TextLine[];
  base: 'ltr' | 'rtl';
}

/** Room for some thirty pages, which take 2 MB; what has not been wanted for longest goes first. */
const mostCharacters = 100_000;

const memories = new WeakMap<FontSet, LRUCache<string, BrokenParagraph>>();

/**
 * The paragraph as it was broken before, or as `make` breaks it: from one edition of a document to the next most paragraphs
 * stay as they are.
 *
 * @param setting everything besides the runs on which the lines depend
 */
export function brokenBefore(
  runs: readonly Run[],
  setting: string,
  fonts: FontSet,
  make: () => BrokenParagraph,
): BrokenParagraph {
  // A link, a change of language, or a sign belongs to the very run of its document.
  const isOwn = ({ href, language, spoken }: Run) => [href, language, spoken].some((own) => own !== undefined);
  if (runs.some(isOwn)) return make();
  const key = `${setting} ${runs.map(({ text, bold, italic }) => `${bold === true} ${italic === true} ${JSON.stringify(text)}`).join()}`;
  const memory = memoryOf(fonts);
  const kept = memory.get(key);
  if (kept) return kept;
  const made = make();
  memory.set(key, made);
  return made;
}

function memoryOf(fonts: FontSet): LRUCache<string, BrokenParagraph> {
  let memory = memories.get(fonts);
  if (!memory) {
    memory = new LRUCache({ maxSize: mostCharacters, sizeCalculation: (_paragraph, key) => key.length });
    memories.set(fonts, memory);
  }
  return memory;
}
