import type { FactValues } from '#contract/mechanism-facts';

/** Of all that is said of a chair, who is in office, or why nobody is. */
export function chairInOffice({ offices, none }: FactValues['chair']): FactValues['chair'] {
  const now = offices.filter((office) => isInOffice(office));
  return { offices: now, ...(none !== undefined && { none }) };
}

function isInOffice({ as }: Pick<FactValues['chair']['offices'][number], 'as'>): boolean {
  return as === 'chair' || as === 'coChair';
}
