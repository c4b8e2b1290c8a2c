import type { MechanismSummary } from '#contract/mechanism';
import type { FactKind } from '#contract/mechanism-terms';
import { summaryOf } from '../../mechanisms/views.rules.js';
import type { StatedRegistry, Theme } from '../../mechanisms/registry.js';

/** What the documents of the registry are made of: mechanisms as they were on a day. */
export interface RegistryDay {
  /** `YYYY-MM-DD` */
  day: string;
  themes: readonly Theme[];
  /** In the order of the registry. */
  mechanisms: readonly MechanismSummary[];
}

export function registryOn({ themes, mechanisms }: StatedRegistry, day: string): RegistryDay {
  return { day, themes, mechanisms: mechanisms.map((mechanism) => summaryOf(mechanism, day)) };
}

/**
 * The day of the newest statement, and of a month its first day; undefined where nothing is stated. On it holds what holds
 * today, and a document that says so stays the same until something is stated anew.
 */
export function newestDay({ mechanisms }: Pick<StatedRegistry, 'mechanisms'>): string | undefined {
  const dates = mechanisms.flatMap(({ statements }) => statements.map(({ asOf }) => asOf)).sort();
  const newest = dates.at(-1);
  return newest?.length === 7 ? `${newest}-01` : newest;
}

/** Every date and source of the facts of some kinds, each once, in the order in which they are met. */
export function sourcesOf({ mechanisms }: RegistryDay, kinds: readonly FactKind[]): { asOf: string; source: string }[] {
  const found = new Map<string, { asOf: string; source: string }>();
  for (const { facts } of mechanisms) {
    for (const kind of kinds) {
      const { asOf, source } = facts[kind] ?? {};
      if (asOf !== undefined && source !== undefined) found.set(`${asOf} ${source}`, { asOf, source });
    }
  }
  return [...found.values()];
}
