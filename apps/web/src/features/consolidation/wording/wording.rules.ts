import type { PlenaryRecommendation, SourceRef, Wording, WordingField } from '#contract/consolidation';
import { mechanismRegions } from '#contract/mechanism-terms';
import { recommendationLevels } from '#contract/output-parts';
import { goingBackTo, mergedSentences, toldApart, written } from './sentences.rules';

/** A field of one of the plenary's recommendations. */
export interface Spot<Field extends WordingField = WordingField> {
  recommendation: string;
  field: Field;
}

/** What somebody has written in a field and is not on the server, and what stood there when they began. */
export interface Draft<Value> {
  base: Value;
  mine: Value;
}

/** A recommendation as far as it is worded. */
export type Worded = Pick<PlenaryRecommendation, WordingField | 'sources'>;

/** What becomes of something written beside what stands on the server by now. */
export type Settled<Value> =
  /** That is the same. */
  | { kind: 'same' }
  /** It can be saved over that: nobody else has changed it, or nothing that was written here. */
  | { kind: 'mine'; mine: Value; seen: number }
  /** Somebody else has changed the same: people choose. */
  | { kind: 'conflict'; mine: Value; theirs: Value };

/** @param sources of the recommendation; @returns null where both cannot hold */
type Merge<Value> = (base: Value, mine: Value, theirs: Value, sources: readonly SourceRef[]) => Value | null;
type Merges = { [Field in WordingField]: Merge<Wording[Field]> };
/** Each field as it stands on the server. */
type Standing = { [Field in WordingField]: { value: Wording[Field]; version: number } };

const merges: Merges = {
  title: mergedText,
  addressee: mergedText,
  sentences: (base, mine, theirs, sources) => {
    const [from, own, other] = [base, mine, theirs].map((sentences) => goingBackTo(sentences, sources));
    return mergedSentences(from ?? [], own ?? [], other ?? []);
  },
  levels: mergedChoices(recommendationLevels),
  regions: mergedChoices(mechanismRegions),
};

/** Holds what was written against what stands on the server by now. */
export function settled<Field extends WordingField>(
  one: Worded,
  field: Field,
  { base, mine }: Draft<Wording[Field]>,
): Settled<Wording[Field]> {
  const { value: theirs, version } = standingIn(one, field);
  const merged = merges[field](base, mine, theirs, one.sources);
  if (merged === null) return { kind: 'conflict', mine, theirs };
  return isSame(merged, theirs) ? { kind: 'same' } : { kind: 'mine', mine: merged, seen: version };
}

export function standingIn<Field extends WordingField>(one: Worded, field: Field): Standing[Field] {
  const standing: Standing = one;
  return standing[field];
}

/** A recommendation with what has been saved of a field from here, where what was read is older than that. */
export function withSaved<Field extends WordingField>(
  one: Worded,
  field: Field,
  saved: { value: Wording[Field]; version: number } | null,
): Worded {
  if (saved === null || saved.version <= one[field].version) return one;
  return { ...one, [field]: { ...one[field], ...saved } };
}

type Tidy = { [Field in WordingField]: (value: Wording[Field], language: string) => Wording[Field] };

const tidies: Tidy = {
  title: lineOf,
  addressee: lineOf,
  sentences: (sentences, language) =>
    toldApart(
      sentences.map((one) => ({ ...one, text: lineOf(one.text) })),
      language,
    ),
  levels: (levels) => levels,
  regions: (regions) => regions,
};

/** What was written as the server will have it, but for sentences in which nothing stands yet. @param language BCP 47 */
export function tidied<Field extends WordingField>(
  field: Field,
  value: Wording[Field],
  language: string,
): Wording[Field] {
  return tidies[field](value, language);
}

/** Whether something is written that the server does not have: a sentence that was added, and is empty, is nothing yet. */
export function isUnsaved<Field extends WordingField>(
  one: Worded,
  field: Field,
  draft: Draft<Wording[Field]>,
): boolean {
  const outcome = settled(one, field, { base: draft.base, mine: sendable(field, draft.mine) });
  return outcome.kind !== 'same';
}

type Sendable = { [Field in WordingField]: (value: Wording[Field]) => Wording[Field] };
const sendables: Sendable = {
  ...{ title: same, addressee: same, levels: same, regions: same },
  sentences: written,
};

/** What of a value is sent. */
export function sendable<Field extends WordingField>(field: Field, value: Wording[Field]): Wording[Field] {
  return sendables[field](value);
}

function same<Value>(value: Value): Value {
  return value;
}

/** A text as one line without what cannot be printed. */
function lineOf(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .trim();
}

function mergedText(base: string, mine: string, theirs: string): string | null {
  if (mine === base) return theirs;
  return theirs === base || theirs === mine ? mine : null;
}

/** What each of two has chosen and taken away, in the order of the choices: they never stand in each other's way. */
function mergedChoices<Choice extends string>(choices: readonly Choice[]): Merge<Choice[]> {
  return (base, mine, theirs) =>
    choices.filter((one) => {
      const wasChosen = base.includes(one);
      return mine.includes(one) === wasChosen ? theirs.includes(one) : !wasChosen;
    });
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
