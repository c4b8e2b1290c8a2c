import { type MechanismNames, nameKey, namesOf } from '#contract/mechanism-name';

/** The mechanism that has this name, short name, acronym or alias; no two have the same one. */
export function mechanismCalled<T extends MechanismNames>(name: string, mechanisms: readonly T[]): T | undefined {
  const key = nameKey(name);
  return mechanisms.find((mechanism) => namesOf(mechanism).some((one) => nameKey(one) === key));
}

/** The names of a mechanism by the keys under which it is found, each with every spelling of it. */
export function spellingsOf(mechanism: MechanismNames): Map<string, string[]> {
  const spellings = new Map<string, string[]>();
  for (const name of new Set(namesOf(mechanism))) {
    const key = nameKey(name);
    spellings.set(key, [...(spellings.get(key) ?? []), name]);
  }
  return spellings;
}

/**
 * Aliases without those under which the mechanism is found anyway: each key once, the first spelling of it.
 *
 * @param taken keys that are another mechanism's
 */
export function neededAliases(
  { name, shortName, acronym }: Omit<MechanismNames, 'aliases'>,
  aliases: readonly string[],
  taken: ReadonlySet<string> = new Set(),
): string[] {
  const known = new Set([...namesOf({ name, shortName, acronym }).map(nameKey), ...taken]);
  return aliases.filter((alias) => {
    const key = nameKey(alias);
    return !known.has(key) && known.add(key);
  });
}
