import type { Problem } from '#contract/problem';
import { type EntityManager, In } from 'typeorm';
import { Mechanism } from '../mechanisms/mechanism.entity.js';
import { Refusal } from '../platform/refusal.js';
import type { DraftRows } from './draft-rows.js';

/** Each of those who come for a mechanism that the registry does not know, by their place in the meeting file. */
export async function unknownMechanisms(
  manager: EntityManager,
  people: readonly { mechanism?: string | null | undefined }[],
): Promise<Problem[]> {
  const named = new Set(people.flatMap(({ mechanism }) => mechanism ?? []));
  if (named.size === 0) return [];
  const rows = await manager.findBy(Mechanism, { key: In([...named]) });
  const known = new Set(rows.map(({ key }) => key));
  return people.flatMap(({ mechanism }, index) => {
    if (mechanism == null || known.has(mechanism)) return [];
    const expected = 'the id of a mechanism of the registry';
    return [{ path: `people[${index}].mechanism`, found: JSON.stringify(mechanism), expected }];
  });
}

/**
 * Refuses a draft in which somebody begins to come for a mechanism that the registry does not know. For an edit that names no
 * other than before the registry is not asked.
 *
 * @param before null where the meeting is new
 * @throws Refusal `programme.invalid` with each of {@link unknownMechanisms}
 */
export async function refuseUnknownMechanisms(
  manager: EntityManager,
  before: DraftRows | null,
  { people }: DraftRows,
): Promise<void> {
  const standing = new Set(before?.people.map(({ mechanism }) => mechanism));
  if (people.every(({ mechanism }) => mechanism == null || standing.has(mechanism))) return;
  const problems = await unknownMechanisms(manager, people);
  if (problems.length > 0) throw new Refusal('programme.invalid', problems);
}
