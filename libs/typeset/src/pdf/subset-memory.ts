import { LRUCache } from 'lru-cache';
import type { FontFace } from '../text/font-face.js';
import type { EmbeddedFont } from './pdfkit-internals.js';

/** Editions of a few documents at a time; a subset takes some 20 kB. */
const mostSubsets = 16;

const memories = new WeakMap<FontFace, LRUCache<string, Uint8Array>>();

/** Lets a document embed a subset that another has made of the same glyphs in the same order: it is the same file. */
export function rememberSubset({ subset }: EmbeddedFont, face: FontFace): void {
  const encode = subset.encode.bind(subset);
  subset.encode = () => {
    const memory = memoryOf(face);
    const key = subset.glyphs.join();
    const kept = memory.get(key);
    if (kept) return kept;
    const made = encode();
    memory.set(key, made);
    return made;
  };
}

function memoryOf(face: FontFace): LRUCache<string, Uint8Array> {
  let memory = memories.get(face);
  if (!memory) {
    memory = new LRUCache({ max: mostSubsets });
    memories.set(face, memory);
  }
  return memory;
}
