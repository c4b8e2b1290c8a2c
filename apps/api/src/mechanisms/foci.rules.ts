import { type MechanismRegion, mechanismRegions, type MechanismType, mechanismTypes } from '#contract/mechanism-terms';

/** What a mechanism is about, on one date. */
export interface Focus {
  id: string;
  type: MechanismType;
  regions: readonly MechanismRegion[];
  /** Ids of themes; null where nothing is stated of them. */
  themes: readonly string[] | null;
}

/** How many themes each has; null where nothing is stated of them. */
export function themesPerMechanism(mechanisms: readonly Focus[]): Map<string, number | null> {
  return new Map(mechanisms.map(({ id, themes }) => [id, themes?.length ?? null]));
}

/** Ids of the mechanisms that have each theme, in the order of the mechanisms; a theme of none has an empty list. */
export function mechanismsPerTheme(themes: readonly string[], mechanisms: readonly Focus[]): Map<string, string[]> {
  const found = new Map(themes.map((theme): [string, string[]] => [theme, []]));
  for (const mechanism of mechanisms) {
    for (const theme of mechanism.themes ?? []) found.get(theme)?.push(mechanism.id);
  }
  return found;
}

export function countByType(mechanisms: readonly Focus[]): Record<MechanismType, number> {
  return countOf(mechanismTypes, mechanisms, ({ type }) => [type]);
}

/** A mechanism of several regions counts in each. */
export function countByRegion(mechanisms: readonly Focus[]): Record<MechanismRegion, number> {
  return countOf(mechanismRegions, mechanisms, ({ regions }) => regions);
}

function countOf<K extends string>(
  keys: readonly K[],
  mechanisms: readonly Focus[],
  keysOf: (mechanism: Focus) => readonly K[],
): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const key of mechanisms.flatMap((mechanism) => keysOf(mechanism))) counts[key] += 1;
  return counts;
}

/** What two mechanisms share. */
export interface Overlap {
  /** Ids, in the order of the mechanisms. */
  mechanisms: [string, string];
  /** In the order of the first one's; `global` is shared by those that say it, and not by every region. */
  regions: MechanismRegion[];
  themes: string[];
}

/** Every pair that shares a region or a theme, in the order of the mechanisms. */
export function overlaps(mechanisms: readonly Focus[]): Overlap[] {
  return mechanisms.flatMap((one, index) =>
    mechanisms
      .slice(index + 1)
      .map((other): Overlap => ({
        mechanisms: [one.id, other.id],
        regions: shared(one.regions, other.regions),
        themes: shared(one.themes ?? [], other.themes ?? []),
      }))
      .filter(({ regions, themes }) => regions.length + themes.length > 0),
  );
}

function shared<T>(some: readonly T[], others: readonly T[]): T[] {
  const among = new Set(others);
  return some.filter((one) => among.has(one));
}
