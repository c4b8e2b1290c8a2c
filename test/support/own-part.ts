import type { MyPart, MyRole } from '#contract/my-part';
import type { TestApp } from './app.js';
import type { Visitor } from './visitor.js';

/** Everybody is invited, and nobody has answered or been written to. */
export async function inviteEverybodyAnew(house: TestApp): Promise<void> {
  await house.query(
    `UPDATE role SET state = 'invited', state_at = NULL, state_by = NULL, decline_reason = NULL, version = 1`,
  );
  await house.query(`DELETE FROM mail`);
}

export async function partOf(visitor: Visitor): Promise<MyPart> {
  return (await visitor.get('/api/my-part').expect(200)).body as MyPart;
}

/** The one role of a visitor in a meeting, as the visitor sees it. */
export async function ownRoleOf(visitor: Visitor, slug: string): Promise<MyRole> {
  return (await partOf(visitor)).roles.find(({ meeting }) => meeting.slug === slug)!;
}

export const roleAddress = ({ id }: { id: string }): string => `/api/my-part/roles/${id}`;
