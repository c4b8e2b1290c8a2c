import type { ConsolidationEdit, ConsolidationOutcome, SourceRef } from '#contract/consolidation';
import { adoptionLacks, type AdoptionMeasure, notingLacks } from './adoption-lacks.rules.js';
import { handedRecommendations } from './handed-recommendations.rules.js';
import { begun, withField, withoutSource, withSource } from './recommendation-edits.rules.js';
import {
  type HandedRecommendation,
  holderOf,
  isSameRef,
  type StandingConsolidation,
  type StandingRecommendation,
} from './standing.js';

/** Who edits, when, and what is to hold of what is adopted. */
export interface Consolidating extends AdoptionMeasure {
  by: string | null;
  at: Date;
  /** Of the meeting's content, BCP 47. */
  language: string;
}

export interface EditedConsolidation {
  consolidation: StandingConsolidation;
  /** Of each edit, in the order of the edits. */
  outcomes: ConsolidationOutcome[];
}

/** The consolidation with an edit done, or what became of it where nothing is to do. */
type Step = StandingConsolidation | ConsolidationOutcome;

/**
 * Does one edit after another to what a plenary is to adopt. A group's recommendation is in one of the plenary at most; what is decided
 * stands until that is taken back; and over a wording that the writer has not seen nothing is written.
 */
export function withConsolidationEdits(
  standing: StandingConsolidation,
  edits: readonly ConsolidationEdit[],
  setting: Consolidating,
): EditedConsolidation {
  let consolidation = standing;
  const handed = handedRecommendations(setting.groups);
  const outcomes = edits.map((edit): ConsolidationOutcome => {
    const step = withEdit(consolidation, edit, { ...setting, handed });
    if (typeof step === 'string') return step;
    consolidation = step;
    return 'saved';
  });
  return { consolidation, outcomes };
}

interface Hand extends Consolidating {
  handed: HandedRecommendation[];
}

function withEdit(standing: StandingConsolidation, edit: ConsolidationEdit, hand: Hand): Step {
  if (edit.kind === 'apart') return toldApart(standing, edit, hand);
  const { recommendations } = standing;
  const one = recommendations.find(({ id }) => id === edit.recommendation);
  if (edit.kind === 'begin') return one ? 'saved' : withBegun(standing, edit, hand);
  if (!one) return 'gone';
  if (edit.kind === 'restore') return restored(standing, one);
  if (one.removedAt) return edit.kind === 'remove' ? 'saved' : 'gone';
  return withEditOf(standing, one, edit, hand);
}

function withEditOf(
  standing: StandingConsolidation,
  one: StandingRecommendation,
  edit: Exclude<ConsolidationEdit, { kind: 'apart' | 'begin' | 'restore' }>,
  hand: Hand,
): Step {
  if (edit.kind === 'move') return moved(standing, one, edit.before);
  if (edit.kind === 'decide') return decided(standing, one, edit, hand);
  if (edit.kind === 'join') return joined(standing, one, edit.source, hand);
  const changed = changeOf(one, edit, hand);
  if (typeof changed === 'string') return changed;
  return one.decision ? 'decided' : become(standing, one, changed);
}

function changeOf(
  one: StandingRecommendation,
  edit: Extract<ConsolidationEdit, { kind: 'set' | 'leave' | 'renew' | 'remove' }>,
  { handed, by, at, language }: Hand,
): Partial<StandingRecommendation> | ConsolidationOutcome {
  switch (edit.kind) {
    case 'set':
      return withField(one, edit, { by, at, language });
    case 'leave':
      return withoutSource(one, edit.source, at);
    case 'renew': {
      const now = handed.find((ref) => isSameRef(ref, edit.source));
      const source = one.sources.find((ref) => isSameRef(ref, edit.source));
      if (!now || !source) return 'gone';
      if (source.submission === now.submission) return 'saved';
      const { submission } = now;
      return { sources: one.sources.map((ref) => (ref === source ? { ...ref, submission } : ref)) };
    }
    case 'remove':
      return { removedAt: at };
  }
}

function become(
  { recommendations, apart }: StandingConsolidation,
  one: StandingRecommendation,
  change: Partial<StandingRecommendation>,
): StandingConsolidation {
  const changed = { ...one, ...change, version: one.version + 1 };
  return { apart, recommendations: recommendations.map((other) => (other === one ? changed : other)) };
}

function withBegun(
  standing: StandingConsolidation,
  { recommendation: id, source }: Extract<ConsolidationEdit, { kind: 'begin' }>,
  { handed, language }: Hand,
): Step {
  const words = handed.find((ref) => isSameRef(ref, source));
  if (!words) return 'gone';
  if (holderOf(standing.recommendations, source)) return 'taken';
  const ordinal = 1 + Math.max(-1, ...standing.recommendations.map((other) => other.ordinal));
  return { ...standing, recommendations: [...standing.recommendations, begun(id, ordinal, words, language)] };
}

/** Out of any other, which goes where this was all that it had. */
function joined(standing: StandingConsolidation, one: StandingRecommendation, source: SourceRef, hand: Hand): Step {
  const words = hand.handed.find((ref) => isSameRef(ref, source));
  if (!words) return 'gone';
  const holder = holderOf(standing.recommendations, source);
  if (holder === one) return 'saved';
  if (one.decision || holder?.decision) return 'decided';
  const freed = holder && withoutSource(holder, source, hand.at);
  const rest = holder && typeof freed === 'object' ? become(standing, holder, freed) : standing;
  return become(rest, one, withSource(one, words));
}

function decided(
  standing: StandingConsolidation,
  one: StandingRecommendation,
  { decision, seen }: Extract<ConsolidationEdit, { kind: 'decide' }>,
  { by, at, ...measure }: Hand,
): Step {
  if (one.decision === decision) return 'saved';
  if (one.version !== seen) return 'conflict';
  const lacks = adoptionLacks(one, measure);
  const standInTheWay = decision === 'adopted' ? lacks : notingLacks(lacks);
  if (decision !== null && standInTheWay.length > 0) return 'lacking';
  const when = decision === null ? { decidedAt: null, decidedBy: null } : { decidedAt: at, decidedBy: by };
  return become(standing, one, { decision, ...when });
}

function restored(standing: StandingConsolidation, one: StandingRecommendation): Step {
  if (!one.removedAt) return 'saved';
  if (one.sources.some((source) => holderOf(standing.recommendations, source))) return 'taken';
  return become(standing, one, { removedAt: null });
}

/** Only the order changes, so what is decided moves too. */
function moved(standing: StandingConsolidation, one: StandingRecommendation, before: string | null): Step {
  const order = standing.recommendations.toSorted((a, b) => a.ordinal - b.ordinal);
  const others = order.filter((other) => other !== one);
  const place = others.findIndex(({ id }) => id === before);
  const wanted = others.toSpliced(place === -1 ? others.length : place, 0, one);
  if (wanted.every((other, index) => other === order[index])) return 'saved';
  const ordinals = new Map(wanted.map(({ id }, index) => [id, index]));
  return {
    ...standing,
    recommendations: standing.recommendations.map((other) => {
      const ordinal = ordinals.get(other.id) ?? other.ordinal;
      return ordinal === other.ordinal ? other : { ...other, ordinal };
    }),
  };
}

function toldApart(
  standing: StandingConsolidation,
  { a, b, isApart }: Extract<ConsolidationEdit, { kind: 'apart' }>,
  { handed }: Hand,
): Step {
  if (![a, b].every((source) => handed.some((ref) => isSameRef(ref, source)))) return 'gone';
  const others = standing.apart.filter((pair) => !isPair(pair, a, b));
  if (others.length < standing.apart.length === isApart) return 'saved';
  return { ...standing, apart: isApart ? [...others, [a, b]] : others };
}

/** Whether a pair is of these two, in either order. */
export function isPair([one, other]: readonly [SourceRef, SourceRef], a: SourceRef, b: SourceRef): boolean {
  return (isSameRef(one, a) && isSameRef(other, b)) || (isSameRef(one, b) && isSameRef(other, a));
}
