import { nameKey, namesOf } from './mechanism-name.js';
import type { MechanismQuery, MechanismSummary } from './mechanism.js';

/** Those to which everything asked for applies. */
export function soughtMechanisms(
  mechanisms: readonly MechanismSummary[],
  { type, region, theme, q = '' }: Omit<MechanismQuery, 'on'>,
): MechanismSummary[] {
  const part = nameKey(q);
  return mechanisms.filter(
    (mechanism) =>
      (type === undefined || mechanism.type === type) &&
      (region === undefined || mechanism.facts.regions?.value.covered.includes(region)) &&
      (theme === undefined || mechanism.facts.themes?.value.includes(theme)) &&
      namesOf(mechanism).some((name) => nameKey(name).includes(part)),
  );
}
