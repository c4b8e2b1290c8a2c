import type { FileWish } from '#contract/meeting-file';
import type { MechanismRegion } from '#contract/mechanism-terms';
import type { PlacingPlan, PlacingReason } from '#contract/group-placings';
import { type Bundle, bundlesOf, type PlannedMechanism } from './bundles.rules.js';
import { unmetWishes } from './unmet-wishes.rules.js';

/** A group that is to be filled. */
export interface PlannedGroup {
  id: string;
  number: number;
  regions: readonly MechanismRegion[];
  /** Of its room; null where that is not known. */
  seats: number | null;
}

interface Placed {
  group: string | null;
  why: PlacingReason;
}

/**
 * Proposes a group for each mechanism: one that is meant for its regions, and of several the one that keeps the groups even in size, as
 * far as rooms have seats. What is fixed stays, who is wished together goes together, and who is wished apart is kept apart. The same
 * draft always gives the same proposal, in whichever order its parts are named.
 */
export function proposedPlaces(
  groups: readonly PlannedGroup[],
  mechanisms: readonly PlannedMechanism[],
  wishes: readonly FileWish[],
): { placeOf: ReadonlyMap<string, Placed>; unmet: PlacingPlan['unmet'] } {
  const filling = new Filling(groups, wishes);
  const inOrder = mechanisms.toSorted((a, b) => compare(a.id, b.id));
  for (const { id, seats, fixed } of inOrder) if (fixed) filling.put(id, seats, fixed.group, fixed.why);
  const bundles = bundlesOf(
    inOrder.filter(({ fixed }) => !fixed),
    wishes,
  );
  const free = bundles.filter((bundle) => !filling.joinOthers(bundle));
  const choices = free.map((bundle) => ({ bundle, fitting: filling.fitting(bundle) }));
  // Who has the fewest groups to choose from, and of these who needs most seats, chooses first; who fits nowhere evens out the sizes.
  const turns = choices.toSorted(
    (a, b) => rank(a.fitting) - rank(b.fitting) || b.bundle.seats - a.bundle.seats || compare(a.bundle.id, b.bundle.id),
  );
  for (const { bundle, fitting } of turns) filling.choose(bundle, fitting);
  filling.even(turns);
  return { placeOf: filling.placeOf, unmet: unmetWishes(wishes, (id) => filling.placeOf.get(id)?.group ?? null) };
}

function rank(fitting: readonly PlannedGroup[]): number {
  return fitting.length === 0 ? Infinity : fitting.length;
}

/** The groups as they fill. */
class Filling {
  readonly placeOf = new Map<string, Placed>();
  private readonly taken: Map<string, number>;
  private readonly groups: readonly PlannedGroup[];

  constructor(
    groups: readonly PlannedGroup[],
    private readonly wishes: readonly FileWish[],
  ) {
    this.groups = groups.toSorted((a, b) => a.number - b.number);
    this.taken = new Map(groups.map(({ id }) => [id, 0]));
  }

  put(id: string, seats: number, group: string, why: PlacingReason): void {
    this.placeOf.set(id, { group, why });
    this.taken.set(group, this.seatsTaken(group) + seats);
  }

  /** Puts a bundle where one with whom it is wished has been put; false where none has been, or there is no room. */
  joinOthers(bundle: Bundle): boolean {
    const others = bundle.wishedWith.filter((id) => this.placeOf.get(id)?.group != null);
    for (const other of others) {
      const group = this.groups.find(({ id }) => id === this.placeOf.get(other)?.group);
      if (!group || !this.takes(group, bundle)) continue;
      for (const { id, seats } of bundle.members) this.put(id, seats, group.id, { kind: 'together', with: other });
      return true;
    }
    return false;
  }

  /** The groups that are meant for regions of a bundle: of all its members, or else of any. */
  fitting({ members }: Bundle): PlannedGroup[] {
    const [ofAll, ofAny] = [
      this.groups.filter((group) => members.every((one) => shared(one, group).length > 0)),
      this.groups.filter((group) => members.some((one) => shared(one, group).length > 0)),
    ];
    return ofAll.length > 0 ? ofAll : ofAny;
  }

  choose(bundle: Bundle, fitting: readonly PlannedGroup[]): void {
    const ofRegion = this.smallest(fitting, bundle);
    const group = ofRegion ?? this.smallest(this.groups, bundle);
    if (group) {
      this.putBundle(bundle, group, ofRegion ? fitting.length : 0);
    } else if (bundle.members.length > 1) {
      for (const member of bundle.members) {
        const alone: Bundle = { ...bundle, id: member.id, members: [member], seats: member.seats };
        this.choose(alone, this.fitting(alone));
      }
    } else {
      for (const { id } of bundle.members) this.placeOf.set(id, { group: null, why: { kind: 'nowhere' } });
    }
  }

  /** Moves bundles to smaller groups that are meant for them too, as long as that makes the sizes more even. */
  even(turns: readonly { bundle: Bundle; fitting: readonly PlannedGroup[] }[]): void {
    let hasMoved = true;
    while (hasMoved) {
      hasMoved = false;
      for (const { bundle, fitting } of turns) {
        const from = this.commonGroup(bundle);
        const to = from !== null && fitting.some(({ id }) => id === from) ? this.smallest(fitting, bundle) : undefined;
        if (!to || from === null || this.seatsTaken(from) - this.seatsTaken(to.id) <= bundle.seats) continue;
        this.taken.set(from, this.seatsTaken(from) - bundle.seats);
        this.putBundle(bundle, to, fitting.length);
        hasMoved = true;
      }
    }
  }

  private putBundle({ members }: Bundle, group: PlannedGroup, groups: number): void {
    const leader = members.find((one) => shared(one, group).length > 0);
    for (const member of members) {
      const regions = shared(member, group);
      const why: PlacingReason =
        regions.length > 0 && groups > 0
          ? { kind: 'region', regions, groups }
          : leader && groups > 0
            ? { kind: 'together', with: leader.id }
            : { kind: 'size' };
      this.put(member.id, member.seats, group.id, why);
    }
  }

  private commonGroup({ members }: Bundle): string | null {
    const groups = new Set(members.map(({ id }) => this.placeOf.get(id)?.group ?? null));
    return groups.size === 1 ? ([...groups][0] ?? null) : null;
  }

  private smallest(groups: readonly PlannedGroup[], bundle: Bundle): PlannedGroup | undefined {
    const weightOf = (group: PlannedGroup) => this.seatsTaken(group.id);
    return groups
      .filter((group) => this.takes(group, bundle))
      .toSorted((a, b) => weightOf(a) - weightOf(b) || sharedBy(bundle, b) - sharedBy(bundle, a))[0];
  }

  /** Whether there are seats, and nobody from whom a member is to sit apart. */
  private takes(group: PlannedGroup, { members, seats }: Bundle): boolean {
    const own = new Set(members.map(({ id }) => id));
    const isHere = (id: string) => !own.has(id) && this.placeOf.get(id)?.group === group.id;
    const clashes = this.wishes.some(
      ({ kind, mechanisms }) => kind === 'apart' && mechanisms.some((id) => own.has(id)) && mechanisms.some(isHere),
    );
    return !clashes && (group.seats === null || this.seatsTaken(group.id) + seats <= group.seats);
  }

  private seatsTaken(group: string): number {
    return this.taken.get(group) ?? 0;
  }
}

function shared(mechanism: PlannedMechanism, group: PlannedGroup): MechanismRegion[] {
  return mechanism.regions.filter((region) => group.regions.includes(region));
}

function sharedBy({ members }: Bundle, group: PlannedGroup): number {
  return members.reduce((sum, member) => sum + shared(member, group).length, 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
