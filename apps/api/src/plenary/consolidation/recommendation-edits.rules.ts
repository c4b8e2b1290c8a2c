import type { ConsolidationEdit, ConsolidationOutcome, SourcedSentence, SourceRef } from '#contract/consolidation';
import { isDeepStrictEqual } from 'node:util';
import { sentencesOf } from '../sentences.js';
import { type HandedRecommendation, isSameRef, type StandingRecommendation } from './standing.js';

interface Writer {
  by: string | null;
  at: Date;
  language: string;
}

type Change = Partial<StandingRecommendation>;

/** A recommendation of the plenary that begins in the words of one of a group: each sentence goes back to that. */
export function begun(
  id: string,
  ordinal: number,
  { group, entry, submission, title, text, addressee, levels }: HandedRecommendation,
  language: string,
): StandingRecommendation {
  const source = { group, entry };
  const sentences = sentencesOf(text, language).map((sentence) => ({ text: sentence, sources: [source] }));
  const untouched = { version: 0, by: null, at: null };
  return {
    ...{ id, ordinal, sources: [{ ...source, submission }] },
    fields: {
      title: { ...untouched, value: title },
      sentences: { ...untouched, value: sentences },
      addressee: { ...untouched, value: addressee },
      levels: { ...untouched, value: levels },
      regions: { ...untouched, value: [] },
    },
    ...{ decision: null, decidedAt: null, decidedBy: null, removedAt: null, version: 1 },
  };
}

/** Another source; the wording stays as it is. */
export function withSource(one: StandingRecommendation, { group, entry, submission }: HandedRecommendation): Change {
  return { sources: [...one.sources, { group, entry, submission }] };
}

/** One source fewer, to which no sentence goes back any more. With its last source it goes too, and keeps it, to be brought back. */
export function withoutSource(
  { sources, fields }: StandingRecommendation,
  source: SourceRef,
  at: Date,
): Change | ConsolidationOutcome {
  const others = sources.filter((ref) => !isSameRef(ref, source));
  if (others.length === sources.length) return 'saved';
  if (others.length === 0) return { removedAt: at };
  const value = fields.sentences.value.map((sentence) => goingBackTo(sentence, others));
  return { sources: others, fields: { ...fields, sentences: { ...fields.sentences, value } } };
}

/** A field worded over the version that was read. */
export function withField(
  { fields, sources }: StandingRecommendation,
  { field, value, seen }: Extract<ConsolidationEdit, { kind: 'set' }>,
  { by, at, language }: Writer,
): Change | ConsolidationOutcome {
  const standing = fields[field];
  const wording = field === 'sentences' ? sentenceBySentence(value, sources, language) : value;
  if (isDeepStrictEqual(standing.value, wording)) return 'saved';
  if (standing.version !== seen) return 'conflict';
  const written = { value: wording, version: standing.version + 1, by, at: at.toISOString() };
  return { fields: { ...fields, [field]: written } };
}

/** What was written as one, and is several sentences, is told apart, so that each goes back to its own sources. */
function sentenceBySentence(
  written: readonly SourcedSentence[],
  sources: readonly SourceRef[],
  language: string,
): SourcedSentence[] {
  return written.flatMap((sentence) =>
    sentencesOf(sentence.text, language).map((text) => goingBackTo({ ...sentence, text }, sources)),
  );
}

/** A sentence goes back to sources of its recommendation alone, to each once. */
function goingBackTo({ text, sources }: SourcedSentence, allowed: readonly SourceRef[]): SourcedSentence {
  const kept = allowed.filter((ref) => sources.some((source) => isSameRef(ref, source)));
  return { text, sources: kept.map(({ group, entry }) => ({ group, entry })) };
}
