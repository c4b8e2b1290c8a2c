import type { FactValues } from '#contract/mechanism-facts';
import type { FactKind } from '#contract/mechanism-terms';
import { absenceWords, iomRoleWords, type MechanismWords, regionWords } from './mechanism-terms.js';

/** In what words facts are printed. */
export interface FactWording {
  words: MechanismWords;
  /** A date or a month as people read it. */
  printDate: (date: string) => string;
  /** Names of themes by their ids. */
  themes: ReadonlyMap<string, string>;
}

/** A fact as documents, pages and the desk print it: a line a thing, several where it names several. */
export function factLines<K extends FactKind>(kind: K, value: FactValues[K], wording: FactWording): string[] {
  return printers[kind](value, wording);
}

const printers: { [K in FactKind]: (value: FactValues[K], wording: FactWording) => string[] } = {
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

function absent(none: FactValues['chair']['none'], words: MechanismWords): string[] {
  return none === undefined ? [] : [words(absenceWords[none])];
}

function noted(what: string, note: string | undefined, words: MechanismWords): string {
  return note === undefined ? what : words('withNote', { what, note });
}

function printedOffice(
  { holder: who, as, until }: FactValues['chair']['offices'][number],
  { words, printDate }: FactWording,
): string {
  if (as === 'chair') return who;
  if (as === 'coChair') return words('officeCoChair', { who });
  if (as === 'incoming') return words('officeIncoming', { who });
  return until === undefined ? words('officePast', { who }) : words('officePastUntil', { who, date: printDate(until) });
}

function printedBody(
  { name: who, as, with: helpers = [] }: FactValues['secretariats']['bodies'][number],
  words: MechanismWords,
): string {
  if (helpers.length > 0) return words('secretariatWith', { who, others: helpers.join(', ') });
  return as === 'past' ? words('secretariatPast', { who }) : who;
}
