import type { CurrentFacts } from '#contract/mechanism';
import type { FactValues } from '#contract/mechanism-facts';
import { type FactKind, factKinds } from '#contract/mechanism-terms';
import { formatDateOrMonth } from '#time/format';
import { type WordLanguage, type Words, wordsIn } from '#words/words';
import { absenceWords, iomRoleWords, regionWords } from './mechanism-words.js';

/** A fact as documents and pages print it. */
export interface PrintedFact {
  kind: FactKind;
  /** A line a thing; several where it names several. */
  lines: string[];
  /** As of when, and from which source. */
  source: string;
}

/** In what words facts are printed. */
interface Wording {
  language: WordLanguage;
  words: Words;
  /** Names of themes by their ids. */
  themes: ReadonlyMap<string, string>;
}

/** The facts of a mechanism in their order; those of which nothing is stated are left out. */
export function printedFacts(
  facts: CurrentFacts,
  language: WordLanguage,
  themes: ReadonlyMap<string, string>,
): PrintedFact[] {
  const wording: Wording = { language, words: wordsIn(language), themes };
  return factKinds.flatMap((kind) => {
    const fact = facts[kind];
    if (fact === undefined) return [];
    const print = printers[kind] as (value: unknown, wording: Wording) => string[];
    const date = formatDateOrMonth(fact.asOf, language);
    return [
      { kind, lines: print(fact.value, wording), source: wording.words('factSource', { date, source: fact.source }) },
    ];
  });
}

const printers: { [K in FactKind]: (value: FactValues[K], wording: Wording) => string[] } = {
  memberStates: (count) => [String(count)],
  established: ({ year, note }, { words }) => [noted(String(year), note, words)],
  regions: ({ covered, note }, { words }) => [
    noted(covered.map((region) => words(regionWords[region])).join(', '), note, words),
  ],
  organizations: ({ names, none }, { words }) => [...absent(none, words), ...names],
  chair: ({ offices, none }, wording) => [
    ...absent(none, wording.words),
    ...offices.map((office) => printedOffice(office, wording)),
  ],
  secretariats: ({ bodies, none }, { words }) => [
    ...absent(none, words),
    ...bodies.map((body) => printedBody(body, words)),
  ],
  iomRoles: (roles, { words }) => roles.map(({ role, note }) => noted(words(iomRoleWords[role]), note, words)),
  themes: (ids, { themes }) => ids.map((id) => themes.get(id) ?? id),
};

function absent(none: FactValues['chair']['none'], words: Words): string[] {
  return none === undefined ? [] : [words(absenceWords[none])];
}

function noted(what: string, note: string | undefined, words: Words): string {
  return note === undefined ? what : words('withNote', { what, note });
}

function printedOffice(
  { holder: who, as, until }: FactValues['chair']['offices'][number],
  { language, words }: Wording,
): string {
  if (as === 'chair') return who;
  if (as === 'coChair') return words('officeCoChair', { who });
  if (as === 'incoming') return words('officeIncoming', { who });
  return until === undefined
    ? words('officePast', { who })
    : words('officePastUntil', { who, date: formatDateOrMonth(until, language) });
}

function printedBody(
  { name: who, as, with: helpers = [] }: FactValues['secretariats']['bodies'][number],
  words: Words,
): string {
  if (helpers.length > 0) return words('secretariatWith', { who, others: helpers.join(', ') });
  return as === 'past' ? words('secretariatPast', { who }) : who;
}
