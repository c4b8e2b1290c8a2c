import type { MechanismSummary } from '#contract/mechanism';
import { mechanismTypes } from '#contract/mechanism-terms';
import { type WordLanguage, wordsIn } from '#words/words';
import { factWords, typeWords } from '#words/mechanism-terms';
import { printedFacts } from '../../mechanisms/printed-facts.js';
import type { RegistryDay } from './registry-day.js';
import { registrySheet } from './registry-sheet.js';
import { sheetKinds, type SheetKind } from './fact-sheet.template.js';
import type { Sheet, SheetColumn, SheetValue } from './sheet.js';

const widths = {
  memberStates: 9,
  established: 11,
  regions: 18,
  organizations: 32,
  chair: 22,
  secretariats: 26,
  iomRoles: 30,
} as const satisfies Record<SheetKind, number>;

/** The fact sheet as a table that can be filtered and sorted: a mechanism a row, its type in a column; numbers are numbers. */
export function factSheetSheet(registry: RegistryDay, language: WordLanguage): Sheet {
  const words = wordsIn(language);
  const columns: SheetColumn[] = [
    { head: words('factMechanism'), width: 44 },
    { head: words('factShortName'), width: 25 },
    { head: words('factType'), width: 18 },
    ...sheetKinds.flatMap((kind): SheetColumn[] => [
      { head: words(factWords[kind]), width: widths[kind], centred: isNumber(kind) },
      ...(kind === 'established' ? [{ head: words('factEstablishedNote'), width: 16 }] : []),
    ]),
  ];
  const inOrder = mechanismTypes.flatMap((type) => registry.mechanisms.filter((one) => one.type === type));
  return registrySheet(registry, words('factSheet'), language, {
    name: words('factSheetTab'),
    columns,
    rows: inOrder.map((mechanism) => rowOf(mechanism, language)),
    sums: false,
    heads: 1,
    filter: true,
    kinds: sheetKinds,
    notes: [],
  });
}

function isNumber(kind: SheetKind): boolean {
  return kind === 'memberStates' || kind === 'established';
}

function rowOf({ name, shortName, acronym, type, facts }: MechanismSummary, language: WordLanguage): SheetValue[] {
  const printed = printedFacts(facts, language, new Map());
  const values = sheetKinds.flatMap((kind): SheetValue[] => {
    if (kind === 'memberStates') return [facts.memberStates?.value ?? null];
    if (kind === 'established') return [facts.established?.value.year ?? null, facts.established?.value.note ?? null];
    return [printed.find((fact) => fact.kind === kind)?.lines.join('\n') ?? null];
  });
  return [name, acronym ?? shortName, wordsIn(language)(typeWords[type]), ...values];
}
