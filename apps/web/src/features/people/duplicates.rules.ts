import type { PersonView } from '#contract/programme-view';
import { folded } from '../programme/person-names.rules';

/** Two entries that may be one person: the `same` name written in another way, or a `similar` one. */
export interface Pair {
  one: PersonView;
  other: PersonView;
  likeness: 'same' | 'similar';
}

/** What is often written into a name without being of it, folded. */
const titles = new Set(
  'mr mrs ms miss mx dr prof professor sir dame amb ambassador mme mlle sr sra srta don dona excellency'.split(' '),
);

/** Pairs of people whose names are the same, or nearly, whatever their accents, case, honorifics and order of words. */
export function duplicatesAmong(people: readonly PersonView[]): Pair[] {
  const named = people.map((person) => ({ person, words: wordsOf(person), family: folded(person.familyName) }));
  const byBeginning = new Map<string, number[]>();
  const pairs: Pair[] = [];
  named.forEach((one, index) => {
    // Two that are alike share the beginning of a word: only those are held against each other.
    const beginnings = new Set(one.words.map((word) => word.slice(0, 2)));
    const candidates = new Set([...beginnings].flatMap((beginning) => byBeginning.get(beginning) ?? []));
    for (const earlier of [...candidates].sort((a, b) => a - b)) {
      const other = named[earlier];
      const likeness = other && likenessOf(other, one);
      if (likeness) pairs.push({ one: other.person, other: one.person, likeness });
    }
    for (const beginning of beginnings) byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), index]);
  });
  return pairs;
}

interface Named {
  words: readonly string[];
  family: string;
}

function wordsOf({ givenName, familyName }: PersonView): string[] {
  const words = folded(`${givenName ?? ''} ${familyName}`).split(' ');
  const own = words.filter((word) => !titles.has(word));
  return own.length > 0 ? own : words;
}

function likenessOf(a: Named, b: Named): Pair['likeness'] | null {
  if ([...a.words].sort().join(' ') === [...b.words].sort().join(' ')) return 'same';
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (long.words.length - short.words.length > 2) return null;
  // A family name alone tells of everybody who has it.
  if (short.words.length === 1) return short.words[0] === long.family ? 'similar' : null;
  return isWithin(short.words, long.words) ? 'similar' : null;
}

/** Whether each word is like one of the others, each of those once, and one of them is the same in full. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  const left = [...long];
  let isSame = false;
  for (const word of [...short].sort((a, b) => b.length - a.length)) {
    const exact = left.indexOf(word);
    const place = exact >= 0 ? exact : left.findIndex((other) => isLike(word, other));
    if (place < 0) return false;
    isSame ||= exact >= 0 && word.length > 2;
    left.splice(place, 1);
  }
  return isSame;
}

/** An initial, or one slip of the pen in a word of five letters or more. */
function isLike(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a.startsWith(b) || b.startsWith(a);
  return Math.min(a.length, b.length) >= 5 && isOneSlip(a, b);
}

/** One letter more, less or other, or two that have changed places. */
function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  const [first = '', second = ''] = restA;
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    `${second}${first}${restA.slice(2)}` === restB
  );
}
