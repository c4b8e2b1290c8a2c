import type { MechanismSummary } from '#contract/mechanism';

type Names = Pick<MechanismSummary, 'shortName' | 'acronym'>;

/** `Puebla Process (RCM)`; a name that is its own acronym stands once. */
export function mechanismLabel({ shortName, acronym }: Names): string {
  return acronym === null || acronym === shortName ? shortName : `${shortName} (${acronym})`;
}

/** As the head of a narrow column has it. */
export function columnLabel({ shortName, acronym }: Names): string {
  return acronym ?? shortName;
}
