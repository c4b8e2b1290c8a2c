import type { SourcedSentence, SourceRef } from '#contract/consolidation';
import { isSameRef } from '../refs.rules';

type Sentences = readonly SourcedSentence[];

/** Sentences that go back to sources of their recommendation alone, in the order of those, to each once; as the server keeps them. */
export function goingBackTo(sentences: Sentences, allowed: readonly SourceRef[]): SourcedSentence[] {
  return sentences.map(({ text, sources }) => ({
    text,
    sources: allowed
      .filter((ref) => sources.some((source) => isSameRef(ref, source)))
      .map(({ group, entry }) => ({ group, entry })),
  }));
}

/**
 * What was written as one, and is several sentences, told apart as the server does, so that each goes back to its own sources. Where
 * nothing is written yet a line stays, to be written in.
 *
 * @param language BCP 47
 */
export function toldApart(sentences: Sentences, language: string): SourcedSentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return sentences.flatMap((sentence) => {
    const texts = [...segmenter.segment(sentence.text)]
      .map(({ segment }) => segment.trim())
      .filter((one) => one !== '');
    return (texts.length === 0 ? [''] : texts).map((text) => ({ ...sentence, text }));
  });
}

/** Those in which something is written: the others are of nobody's concern yet. */
export function written(sentences: Sentences): SourcedSentence[] {
  return sentences.filter(({ text }) => text.trim() !== '');
}

export function withText(sentences: Sentences, place: number, text: string): SourcedSentence[] {
  return sentences.map((one, index) => (index === place ? { ...one, text } : one));
}

/** A sentence that goes back to a source, or no longer does. */
export function withSource(sentences: Sentences, place: number, ref: SourceRef, isSource: boolean): SourcedSentence[] {
  return sentences.map((one, index) => {
    if (index !== place) return one;
    const others = one.sources.filter((source) => !isSameRef(source, ref));
    return { ...one, sources: isSource ? [...others, ref] : others };
  });
}

/** One place up (-1) or down (1); as they are where there is no such place. */
export function withStep(sentences: Sentences, place: number, by: -1 | 1): SourcedSentence[] {
  const one = sentences[place];
  const to = place + by;
  if (!one || to < 0 || to >= sentences.length) return [...sentences];
  return sentences.toSpliced(place, 1).toSpliced(to, 0, one);
}

/** A part of a list that became another: from, until (not included), and what is there instead. */
interface Hunk {
  from: number;
  until: number;
  instead: Sentences;
}

/**
 * Two changes of the same sentences in one list, where each is of other sentences; null where both are of the same, or both put
 * something in at the same place: people have to choose then.
 */
export function mergedSentences(base: Sentences, mine: Sentences, theirs: Sentences): SourcedSentence[] | null {
  const [own, other] = [changeOf(base, mine), changeOf(base, theirs)];
  if (isNothing(own)) return [...theirs];
  if (isNothing(other) || isSameList(mine, theirs)) return [...mine];
  const [first, second] = [own, other].toSorted((a, b) => a.from - b.from || a.until - b.until) as [Hunk, Hunk];
  const bothPutIn = first.from === second.until;
  if (first.until > second.from || bothPutIn) return null;
  return [
    ...base.slice(0, first.from),
    ...first.instead,
    ...base.slice(first.until, second.from),
    ...second.instead,
    ...base.slice(second.until),
  ];
}

/**
 * Under which key each sentence is shown after a change: others keep theirs, so that whoever writes in one goes on in that, wherever in the
 * list it comes to be.
 *
 * @param fresh makes a key that there was not
 */
export function keysAfter(
  before: { sentences: Sentences; keys: readonly number[] },
  sentences: Sentences,
  fresh: () => number,
): number[] {
  const { from, until, instead } = changeOf(before.sentences, sentences);
  const between = before.keys.slice(from, until);
  return [
    ...before.keys.slice(0, from),
    ...instead.map((_, index) => between[index] ?? fresh()),
    ...before.keys.slice(until),
  ];
}

function changeOf(base: Sentences, changed: Sentences): Hunk {
  const shorter = Math.min(base.length, changed.length);
  let from = 0;
  while (from < shorter && isSameSentence(base[from], changed[from])) from += 1;
  let rest = 0;
  while (rest < shorter - from && isSameSentence(base.at(-1 - rest), changed.at(-1 - rest))) rest += 1;
  return { from, until: base.length - rest, instead: changed.slice(from, changed.length - rest) };
}

function isNothing({ from, until, instead }: Hunk): boolean {
  return from === until && instead.length === 0;
}

function isSameList(a: Sentences, b: Sentences): boolean {
  return a.length === b.length && a.every((one, index) => isSameSentence(one, b[index]));
}

function isSameSentence(a: SourcedSentence | undefined, b: SourcedSentence | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
