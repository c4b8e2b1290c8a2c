import type { MechanismRegion } from '#contract/mechanism-terms';
import { useQuery } from '@tanstack/react-query';
import { mechanismsQuery } from '../programme/mechanisms.queries';

/** The regions of the mechanisms of the registry on a day, by their ids; of none while they are not known. */
export function useRegions(day: string): ReadonlyMap<string, readonly MechanismRegion[]> {
  const { data: registry = [] } = useQuery(mechanismsQuery(day));
  return new Map(registry.map(({ id, facts }) => [id, facts.regions?.value.covered ?? []]));
}
