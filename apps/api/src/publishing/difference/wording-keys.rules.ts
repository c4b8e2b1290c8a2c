import { canonicalJson } from '#contract/canonical-json';
import type { PairingKey } from '../../programme/pairing.rules.js';

const wordsOfABeginning = 5;

/** Likeness of texts, the most telling first: one that is worded anew mostly keeps its beginning, and otherwise its place. */
export function wordingKeys<T>(textOf: (thing: T) => string): PairingKey<T>[] {
  return [
    canonicalJson,
    textOf,
    (thing) => textOf(thing).split(/\s+/).slice(0, wordsOfABeginning).join(' '),
    (_, place) => String(place),
  ];
}
