import type { FileWish } from '#contract/meeting-file';
import type { MechanismRegion } from '#contract/mechanism-terms';
import type { PlacingReason } from '#contract/group-placings';

/** A mechanism that is to sit in one of the groups. */
export interface PlannedMechanism {
  id: string;
  regions: readonly MechanismRegion[];
  /** How many people come for it, one at least. */
  seats: number;
  /** The group in which it has to sit, and why. */
  fixed: { group: string; why: PlacingReason } | null;
}

/** Mechanisms that are to be placed as one, because they are wished together. */
export interface Bundle {
  /** The first of its members. */
  id: string;
  members: readonly PlannedMechanism[];
  seats: number;
  /** Ids of those with whom they are wished besides. */
  wishedWith: readonly string[];
}

/**
 * Mechanisms by who is wished with whom; whoever is wished with nobody is a bundle of one.
 *
 * @param mechanisms in the order of their ids
 */
export function bundlesOf(mechanisms: readonly PlannedMechanism[], wishes: readonly FileWish[]): Bundle[] {
  const [together = [], apart = []] = (['together', 'apart'] as const).map((wished) =>
    wishes.filter(({ kind }) => kind === wished).map((wish) => wish.mechanisms),
  );
  const taken = new Set<string>();
  return mechanisms.flatMap((mechanism) => {
    const { id } = mechanism;
    if (taken.has(id)) return [];
    const ids = wishedWith(id, together);
    // Who is wished both together and apart is placed as if nothing were wished of being together.
    if (apart.some((wish) => wish.filter((one) => ids.has(one)).length > 1)) return [bundleOf([mechanism], [])];
    const members = mechanisms.filter((one) => ids.has(one.id));
    for (const member of members) {
      taken.add(member.id);
      ids.delete(member.id);
    }
    return [bundleOf(members, [...ids].sort())];
  });
}

function bundleOf(members: readonly PlannedMechanism[], others: readonly string[]): Bundle {
  const seats = members.reduce((sum, member) => sum + member.seats, 0);
  return { id: members[0]?.id ?? '', members, seats, wishedWith: others };
}

/** A mechanism and all with whom it is wished, directly or by way of others. */
function wishedWith(id: string, together: readonly (readonly string[])[]): Set<string> {
  const found = new Set([id]);
  // A set is walked on to what is added while it is walked.
  for (const one of found) {
    for (const wish of together) if (wish.includes(one)) for (const other of wish) found.add(other);
  }
  return found;
}
