import { partnershipActors } from '#contract/output-parts';
import { cleaned } from '../../lib/typed.rules';

/** A line each, once each; lines in which nothing stands are none. */
export function linesOf(text: string): string[] {
  const lines = cleaned(text)
    .split('\n')
    .map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== '');
}

const known: readonly string[] = partnershipActors;

/** The actors of a partnership: those of the list, in its order, then others in their own. */
export function actorsOf(chosen: readonly string[], others: readonly string[]): string[] {
  return [...known.filter((actor) => chosen.includes(actor)), ...others.filter((actor) => !known.includes(actor))];
}

/** Those that are in no list. */
export function otherActors(actors: readonly string[]): string[] {
  return actors.filter((actor) => !known.includes(actor));
}
