import type { RoleKind } from '#contract/fields';
import type { MechanismMeeting } from '#contract/mechanism-meeting';
import type { MeetingSnapshot, PrintedRole, SnapshotSession } from '#contract/meeting-snapshot';

/**
 * What a mechanism has to do with a released meeting; null where it is nothing.
 *
 * @param people ids, in the meeting, of those who come for the mechanism
 */
export function mechanismMeetingOf(
  { meeting, mechanisms = [], sessions }: MeetingSnapshot,
  mechanism: string,
  people: ReadonlySet<string>,
): MechanismMeeting | null {
  const listed = mechanisms.find(({ id }) => id === mechanism);
  const roles = sessions.flatMap((session) => rolesIn(session, people));
  if (listed === undefined && roles.length === 0) return null;
  const { slug, title, shortTitle, startDate, endDate } = meeting;
  const { invited = false, surveyed = false, tookPart = false } = listed ?? {};
  return { slug, title, shortTitle, startDate, endDate, invited, surveyed, tookPart, roles };
}

function rolesIn(session: SnapshotSession, people: ReadonlySet<string>): MechanismMeeting['roles'] {
  const { id, title, moderators, items, groups } = session;
  const lists: [RoleKind, readonly PrintedRole[]][] = [
    ['moderator', moderators],
    ...items.map(({ speakers }): [RoleKind, PrintedRole[]] => ['speaker', speakers]),
    ...groups.flatMap(({ coFacilitators, rapporteurs }): [RoleKind, PrintedRole[]][] => [
      ['coFacilitator', coFacilitators],
      ['rapporteur', rapporteurs],
    ]),
  ];
  return lists.flatMap(([role, those]) =>
    those.flatMap(({ person, name, description }) => {
      if (person === undefined || name === undefined || !people.has(person)) return [];
      return [{ role, session: { id, title }, name, ...(description !== undefined && { description }) }];
    }),
  );
}
