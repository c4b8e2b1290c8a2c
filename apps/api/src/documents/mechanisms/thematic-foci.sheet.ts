import { colToLetter } from 'hucre/xlsx';
import { type WordLanguage, wordsIn } from '#words/words';
import { fociNotes, hasTheme, statedFoci } from './thematic-foci.template.js';
import type { RegistryDay } from './registry-day.js';
import { registrySheet } from './registry-sheet.js';
import type { Sheet, SheetValue } from './sheet.js';

/** The table of thematic foci as one that counts: a theme a row, a mechanism a column, sums at both margins. */
export function thematicFociSheet(registry: RegistryDay, language: WordLanguage): Sheet {
  const words = wordsIn(language);
  const stated = statedFoci(registry);
  const last = colToLetter(stated.length);
  const rows = registry.themes.map(({ id, name }, at): SheetValue[] => {
    const ticks = stated.map((one): SheetValue => (hasTheme(one, id) ? { kind: 'tick' } : null));
    return [name, ...ticks, sumOf(`B${at + 2}:${last}${at + 2}`, ticks)];
  });
  const sums = [...stated, null].map((_, at): SheetValue => {
    const letter = colToLetter(at + 1);
    return sumOf(
      `${letter}2:${letter}${rows.length + 1}`,
      rows.map((row) => row[at + 1]),
    );
  });
  return registrySheet(registry, words('thematicFoci'), language, {
    name: words('thematicFociTab'),
    columns: [
      { head: words('focusTheme'), width: 40 },
      ...stated.map(({ shortName }) => ({ head: shortName, width: 4, turned: true, centred: true })),
      { head: words('focusTotal'), width: 7, centred: true },
    ],
    rows: [...rows, [words('focusTotal'), ...sums]],
    sums: true,
    heads: 1,
    filter: false,
    kinds: ['themes'],
    notes: fociNotes(registry, language),
  });
}

/** The sum of a range, which must not be empty: a formula that sums nothing would sum itself. */
function sumOf(range: string, values: readonly (SheetValue | undefined)[]): SheetValue {
  return values.length === 0
    ? 0
    : { kind: 'sum', range, is: values.reduce<number>((sum, one) => sum + countOf(one), 0) };
}

/** What a cell adds to the sum of its column. */
function countOf(value: SheetValue | undefined): number {
  if (value === null || value === undefined || typeof value !== 'object') return 0;
  return value.kind === 'tick' ? 1 : value.is;
}
