import type { FactKind } from '#contract/mechanism-terms';
import { formatDate, formatDateOrMonth } from '#time/format';
import { type WordLanguage, wordsIn } from '#words/words';
import { type RegistryDay, sourcesOf } from './registry-day.js';
import type { Sheet } from './sheet.js';

interface SheetParts extends Pick<Sheet, 'name' | 'columns' | 'rows' | 'sums' | 'heads' | 'filter'> {
  /** Whose sources are named. */
  kinds: readonly FactKind[];
  /** What is to be said of the table besides. */
  notes: readonly string[];
}

/** What every sheet of the registry has in common; the notes begin with the title and the day, and end with the sources. */
export function registrySheet(
  registry: RegistryDay,
  title: string,
  language: WordLanguage,
  { kinds, notes, ...table }: SheetParts,
): Sheet {
  const words = wordsIn(language);
  const { day } = registry;
  const asOf = words('asOfDay', { date: formatDate(day, language) });
  const sources = sourcesOf(registry, kinds).map(({ asOf: date, source }) =>
    words('factSource', { date: formatDateOrMonth(date, language), source }),
  );
  const lines = [title, asOf, ...notes, ...sources];
  return {
    title,
    asOf,
    author: words('mechanismRegistry'),
    day,
    ...table,
    notes: { name: words('factSources'), lines },
  };
}
