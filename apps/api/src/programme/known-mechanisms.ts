import type { Problem } from '#contract/problem';
import { type EntityManager, In } from 'typeorm';
import { Mechanism } from '../mechanisms/mechanism.entity.js';
import { Refusal } from '../platform/refusal.js';
import type { DraftRows } from './draft-rows.js';

/** What names mechanisms in a meeting file or a draft: people who come for one, and those that have to do with the meeting. */
export interface NamedMechanisms {
  people?: readonly { mechanism?: string | null | undefined }[] | undefined;
  mechanisms?: readonly { id: string }[] | undefined;
}

/** Each mechanism that the registry does not know, by its place in the meeting file. */
export async function unknownMechanisms(manager: EntityManager, named: NamedMechanisms): Promise<Problem[]> {
  const places = placesOf(named);
  if (places.length === 0) return [];
  const rows = await manager.findBy(Mechanism, { key: In([...new Set(places.map(({ id }) => id))]) });
  const known = new Set(rows.map(({ key }) => key));
  return places
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => ({ path, found: JSON.stringify(id), expected: 'the id of a mechanism of the registry' }));
}

function placesOf({ people = [], mechanisms = [] }: NamedMechanisms): { path: string; id: string }[] {
  return [
    ...people.flatMap(({ mechanism }, index) =>
      mechanism == null ? [] : [{ path: `people[${index}].mechanism`, id: mechanism }],
    ),
    ...mechanisms.map(({ id }, index) => ({ path: `mechanisms[${index}].id`, id })),
  ];
}

/**
 * Refuses a draft that begins to name a mechanism which the registry does not know. For an edit that names no other than before the
 * registry is not asked.
 *
 * @param before null where the meeting is new
 * @throws Refusal `programme.invalid` with each of {@link unknownMechanisms}
 */
export async function refuseUnknownMechanisms(
  manager: EntityManager,
  before: DraftRows | null,
  after: DraftRows,
): Promise<void> {
  const standing = new Set(before ? placesOf(namedIn(before)).map(({ id }) => id) : []);
  const named = namedIn(after);
  if (placesOf(named).every(({ id }) => standing.has(id))) return;
  const problems = await unknownMechanisms(manager, named);
  if (problems.length > 0) throw new Refusal('programme.invalid', problems);
}

function namedIn({ people, mechanisms }: DraftRows): NamedMechanisms {
  return { people, mechanisms: mechanisms.map(({ key }) => ({ id: key })) };
}
