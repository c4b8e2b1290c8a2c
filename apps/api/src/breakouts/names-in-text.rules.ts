import type { NameParts } from '#contract/printed-name';
import { stateNames } from './state-names.js';

/** Whose names are not to stand in a text. */
export interface Nameable {
  people: readonly NameParts[];
  /** Mechanisms of the meeting, as they are called; States need not be told. */
  mechanisms: readonly string[];
}

/** The names that stand in a text, each once, in its order: those of people, or of delegations too. */
export type FindNames = (text: string, whose: 'people' | 'all') => string[];

const letterBefore = '(?<![\\p{L}\\p{N}])';
const letterAfter = '(?![\\p{L}\\p{N}])';

/** What stands before the first word of a sentence: nothing, or the end of another, perhaps with a quotation mark or a bracket. */
const sentenceStart = /(^|[.!?:;…\n•–—-])[\s"“”'‘’«(]*$/u;

/**
 * Finds people by given and family name, by honorific and family name, and by the family name alone, written as theirs is. A family name
 * that begins a sentence may be any word (“Young people …”), so there it is not taken for a name.
 * Delegations are found by the names of the meeting's mechanisms and of States.
 */
export function nameFinder({ people, mechanisms }: Nameable): FindNames {
  const fullNames = anyOf(people.flatMap(fullNamesOf), 'giu');
  const familyNames = anyOf(
    people.map(({ familyName }) => familyName),
    'gu',
  );
  const delegations = [anyOf(mechanisms, 'giu'), anyOf(stateNames(), 'gu')];
  return (given, whose) => {
    const text = given.normalize('NFC');
    const found = [
      ...matches(text, fullNames),
      ...matches(text, familyNames).filter(({ index }) => !sentenceStart.test(text.slice(0, index))),
      ...(whose === 'all' ? delegations.flatMap((pattern) => matches(text, pattern)) : []),
    ];
    return outermost(found).map(({ name }) => name);
  };
}

interface Found {
  index: number;
  name: string;
}

function fullNamesOf({ honorific, givenName, familyName }: NameParts): string[] {
  return [givenName, honorific].flatMap((before) => (before ? [`${before} ${familyName}`] : []));
}

/** The longest first: “Equatorial Guinea” is not “Guinea”. Any white space stands for a space. */
function anyOf(names: readonly string[], flags: string): RegExp | null {
  const alternatives = [...new Set(names.map((name) => name.normalize('NFC').trim()))]
    .filter((name) => name !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+'));
  return alternatives.length === 0
    ? null
    : new RegExp(`${letterBefore}(?:${alternatives.join('|')})${letterAfter}`, flags);
}

function matches(text: string, pattern: RegExp | null): Found[] {
  return pattern ? [...text.matchAll(pattern)].map(({ 0: name, index }) => ({ index, name })) : [];
}

/** Each name once, in the order of the text, without those that stand inside another. */
function outermost(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  let end = 0;
  for (const one of found.toSorted((a, b) => a.index - b.index || b.name.length - a.name.length)) {
    if (one.index < end) continue;
    end = one.index + one.name.length;
    if (!kept.some(({ name }) => name === one.name)) kept.push(one);
  }
  return kept;
}
