/**
 * What two names have in common that differ in case, in kinds of dash, apostrophe and white space alone, or in whether a dash
 * is written: `MiD–IGAD` and `Mid-Igad`, `Inter-Governmental` and `Intergovernmental`.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s*[\p{Pd}\u2212]\s*/gu, '')
    .replaceAll(/[\u2018\u2019\u02bc]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Under what a mechanism is found. */
export interface MechanismNames {
  name: string;
  shortName: string;
  acronym?: string | null | undefined;
  aliases?: readonly string[] | undefined;
}

/** Every name of a mechanism, the official one first. */
export function namesOf({ name, shortName, acronym, aliases = [] }: MechanismNames): string[] {
  return [name, shortName, ...(typeof acronym === 'string' ? [acronym] : []), ...aliases];
}
