import type { MechanismUpdate, RegistryUpdate, Update } from './import.rules.js';
import type { Occasion, Theme } from './registry.js';

/** What an import changes, a line each, in the order of the file: `mechanisms.igc.chair: stated as of 2019-06, {"offices":…}`. */
export function linesOf({ themes, mechanisms, occasions }: RegistryUpdate): string[] {
  return [
    ...themes.flatMap((update) => fieldLines(`themes.${update.after.id}`, update, themeFields)),
    ...mechanisms.flatMap(mechanismLines),
    ...occasions.flatMap((update) => fieldLines(`occasions.${update.after.id}`, update, occasionFields)),
  ];
}

const themeFields = ['name'] as const satisfies (keyof Theme)[];
const occasionFields = ['name', 'date', 'source', 'mechanisms'] as const satisfies (keyof Occasion)[];
const nameFields = ['type', 'name', 'shortName', 'acronym', 'aliases'] as const;

function mechanismLines({ id, before, after, statements }: MechanismUpdate): string[] {
  const place = `mechanisms.${id}`;
  return [
    ...fieldLines(place, { before, after }, nameFields),
    ...statements.map(({ kind, value, asOf, source }) => {
      return `${place}.${kind}: stated as of ${asOf}, ${JSON.stringify(value)} (${source})`;
    }),
  ];
}

function fieldLines<T extends object>(
  place: string,
  { before, after }: Update<T>,
  fields: readonly (keyof T & string)[],
): string[] {
  return fields.flatMap((field) => {
    const [was, is] = [before?.[field] ?? null, after[field]].map((value) => JSON.stringify(value));
    if (before !== null) return was === is ? [] : [`${place}.${field}: ${was} becomes ${is}`];
    return isEmpty(after[field]) ? [] : [`${place}.${field}: ${is} added`];
  });
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
