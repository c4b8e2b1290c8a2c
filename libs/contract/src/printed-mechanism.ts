/**
 * A mechanism as a list prints it: its name, and in brackets the acronym or the shorter name by which people know it, unless the
 * name says that already: "Caribbean Migration Consultations (CMC)", "Budapest Process".
 */
export function printedMechanism(mechanism: { name: string; shortName: string; acronym: string | null }): string {
  const { name, shortName, acronym } = mechanism;
  const known = acronym ?? shortName;
  return name.includes(known) ? name : `${name} (${known})`;
}
