import { type MechanismNames, nameKey, namesOf } from '#contract/mechanism-name';

/** The mechanism that has this name, short name, acronym or alias; no two have the same one. */
export function mechanismCalled<T extends MechanismNames>(name: string, mechanisms: readonly T[]): T | undefined {
  const key = nameKey(name);
  return mechanisms.find((mechanism) => namesOf(mechanism).some((one) => nameKey(one) === key));
}
