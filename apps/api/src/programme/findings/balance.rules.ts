import { roleKind } from '#contract/fields';
import type { Finding, RegionTally, Tally, TypeTally } from '#contract/finding';
import { mechanismRegions, mechanismTypes } from '#contract/mechanism-terms';
import type { IndexedDraft, KnownMechanism } from './indexed-draft.js';
import { makeFinding } from './make-finding.js';

/** Who has a role: in all, and by kind of role. */
interface Holders {
  all: ReadonlySet<string>;
  byRole: readonly (readonly [kind: string, people: ReadonlySet<string>])[];
}

/**
 * How the people with a role are addressed, and from which regions and kinds of mechanism they come, in all and by role: counts,
 * and no judgement. Of mechanisms nothing is told while nobody comes for one.
 */
export function* balanceFindings(draft: IndexedDraft): Generator<Finding> {
  const holders = holdersIn(draft);
  if (holders.all.size === 0) return;
  const concerns = [draft.link.meeting()];
  const address = new Map(draft.file.people?.map(({ id, honorific }) => [id, addressOf(honorific)]));
  const honorifics = (ids: Iterable<string>) => tallyOf([...ids].map((id) => address.get(id) ?? ''));
  yield makeFinding('balance.honorifics', [], concerns, {
    ...{ people: holders.all.size, honorifics: honorifics(holders.all) },
    ...byRole(holders, honorifics),
  });
  const mechanismOf = mechanismsIn(draft);
  const known = (ids: Iterable<string>) => [...ids].flatMap((id) => mechanismOf.get(id) ?? []);
  const people = known(holders.all).length;
  if (people === 0) return;
  const others = { people, others: holders.all.size - people };
  const regions = (ids: Iterable<string>) => regionsOf(known(ids));
  const kinds = (ids: Iterable<string>) => kindsOf(known(ids));
  yield makeFinding('balance.regions', [], concerns, {
    ...{ ...others, regions: regions(holders.all) },
    ...byRole(holders, regions),
  });
  yield makeFinding('balance.kinds', [], concerns, {
    ...{ ...others, kinds: kinds(holders.all) },
    ...byRole(holders, kinds),
  });
}

function holdersIn({ sessions, rolesIn }: IndexedDraft): Holders {
  const all = new Set<string>();
  const inRole = new Map(roleKind.options.map((kind): [string, Set<string>] => [kind, new Set()]));
  for (const session of sessions) {
    for (const { kind, role } of rolesIn(session)) {
      all.add(role.person);
      inRole.get(kind)?.add(role.person);
    }
  }
  return { all, byRole: [...inRole] };
}

function byRole<T>({ byRole: roles }: Holders, count: (people: Iterable<string>) => T): Record<string, T> {
  return Object.fromEntries(roles.map(([kind, people]) => [kind, count(people)]));
}

/** The mechanism of each person who comes for one that is known. */
function mechanismsIn({ file, mechanisms }: IndexedDraft) {
  return new Map(
    file.people?.flatMap(({ id, mechanism = '' }) => {
      const known = mechanisms.get(mechanism);
      return known ? [[id, known] as const] : [];
    }),
  );
}

/** `Mr` of "H.E. Mr". */
function addressOf(honorific = ''): string {
  return honorific.split(/\s+/u).at(-1) ?? '';
}

/** The most frequent first. */
function tallyOf(honorifics: readonly string[]): Tally[] {
  const counts = new Map<string, number>();
  for (const honorific of honorifics) counts.set(honorific, (counts.get(honorific) ?? 0) + 1);
  return [...counts]
    .map(([honorific, people]) => ({ honorific, people }))
    .sort((a, b) => b.people - a.people || (a.honorific < b.honorific ? -1 : 1));
}

/** All regions, in the order of the registry: who is missing counts too. */
function regionsOf(mechanisms: readonly KnownMechanism[]): RegionTally[] {
  return mechanismRegions.map((region) => {
    return { region, people: mechanisms.filter(({ regions }) => regions.includes(region)).length };
  });
}

function kindsOf(mechanisms: readonly KnownMechanism[]): TypeTally[] {
  return mechanismTypes.map((type) => ({ type, people: mechanisms.filter((one) => one.type === type).length }));
}
