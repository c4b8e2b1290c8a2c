import type { AlikePair, SourceRef } from '#contract/consolidation';
import { stemsOf } from './stems.js';

/** A recommendation of a group, as it is compared with others. */
export interface Compared extends SourceRef {
  /** All that it says. */
  text: string;
}

/** Below this likeness two recommendations have little in common but their subject, which all of a meeting share. */
const leastLikeness = 0.25;

/** How many shared words explain a suggestion. */
const explainingWords = 5;

interface Weighed extends Compared {
  /** Weight of each stem; the weights are the coordinates of a vector of length 1. */
  weights: Map<string, number>;
  /** How each stem stands in the text, where it stands first. */
  written: Map<string, string>;
}

/**
 * Pairs of recommendations of different groups that may say the same, the most alike first: the cosine of their stems, each of which
 * counts the more the fewer recommendations have it (tf–idf). A suggestion, no more: whether two say the same is for people to decide.
 *
 * @param language of the texts, BCP 47
 */
export function alikePairs(compared: readonly Compared[], language: string): AlikePair[] {
  const weighed = weigh(compared, language);
  const pairs = weighed.flatMap((a, index) =>
    weighed.slice(index + 1).flatMap((b): AlikePair[] => {
      if (a.group === b.group) return [];
      const shared = sharedStems(a, b);
      const likeness = shared.reduce((sum, { weight }) => sum + weight, 0);
      if (likeness < leastLikeness) return [];
      const words = shared.slice(0, explainingWords).map(({ stem }) => a.written.get(stem) ?? stem);
      return [{ a: refOf(a), b: refOf(b), likeness: Math.min(1, Math.round(likeness * 1000) / 1000), words }];
    }),
  );
  return pairs.toSorted((one, other) => other.likeness - one.likeness);
}

function refOf({ group, entry }: SourceRef): SourceRef {
  return { group, entry };
}

function weigh(compared: readonly Compared[], language: string): Weighed[] {
  const counted = compared.map((one) => ({ ...one, ...countStems(one.text, language) }));
  const inHowMany = new Map<string, number>();
  for (const { counts } of counted)
    for (const stem of counts.keys()) inHowMany.set(stem, (inHowMany.get(stem) ?? 0) + 1);
  return counted.map(({ counts, ...one }) => {
    const weights = [...counts].map(([stem, times]) => {
      const rarity = Math.log(1 + counted.length / (inHowMany.get(stem) ?? 1));
      return [stem, Math.sqrt(times) * rarity] as const;
    });
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return { ...one, weights: new Map(weights.map(([stem, weight]) => [stem, weight / length])) };
  });
}

function countStems(text: string, language: string): { counts: Map<string, number>; written: Map<string, string> } {
  const counts = new Map<string, number>();
  const written = new Map<string, string>();
  for (const { stem, word } of stemsOf(text, language)) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
    if (!written.has(stem)) written.set(stem, word);
  }
  return { counts, written };
}

/** What each stem that both have adds to their likeness, the most first. */
function sharedStems(a: Weighed, b: Weighed): { stem: string; weight: number }[] {
  return [...a.weights]
    .flatMap(([stem, weight]) => {
      const other = b.weights.get(stem);
      return other === undefined ? [] : [{ stem, weight: weight * other }];
    })
    .toSorted((one, other) => other.weight - one.weight);
}
