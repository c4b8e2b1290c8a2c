import type { MechanismCapacity } from '#contract/mechanism';

/** What is offered for a role: first the capacities of the mechanism for which its holder comes, then all others. */
export function offeredCapacities(capacities: readonly MechanismCapacity[], mechanism: string | null): string[] {
  const isOwn = (one: MechanismCapacity) => one.mechanism === mechanism;
  return [...capacities.filter(isOwn), ...capacities.filter((one) => !isOwn(one))].map(({ capacity }) => capacity);
}
