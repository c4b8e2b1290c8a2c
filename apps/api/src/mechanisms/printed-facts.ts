import type { CurrentFacts } from '#contract/mechanism';
import { type FactKind, factKinds } from '#contract/mechanism-terms';
import { formatDateOrMonth } from '#time/format';
import { factLines } from '#words/fact-lines';
import { type WordLanguage, wordsIn } from '#words/words';

/** A fact as documents and pages print it. */
export interface PrintedFact {
  kind: FactKind;
  /** A line a thing; several where it names several. */
  lines: string[];
  /** As of when, and from which source. */
  source: string;
}

/**
 * The facts of a mechanism in their order; those of which nothing is stated are left out.
 *
 * @param themes names of themes by their ids
 */
export function printedFacts(
  facts: CurrentFacts,
  language: WordLanguage,
  themes: ReadonlyMap<string, string>,
): PrintedFact[] {
  const words = wordsIn(language);
  const printDate = (date: string) => formatDateOrMonth(date, language);
  return factKinds.flatMap((kind) => {
    const fact = facts[kind];
    if (fact === undefined) return [];
    const lines = factLines(kind, fact.value, { words, printDate, themes });
    return [{ kind, lines, source: words('factSource', { date: printDate(fact.asOf), source: fact.source }) }];
  });
}
