import type { RoleKind } from '#contract/fields';
import type { Finding, FindingRule } from '#contract/finding';
import type { FileSession } from '#contract/meeting-file';
import type { Missing } from '#contract/readiness';
import type { DraftLinks } from './draft-links.js';
import { allRoles, type PlacedRole } from './session-roles.js';
import { theOrganizer } from './suppliers.js';

/** The seats of a session for which somebody is still to be found, those of one kind, place and capacity together. */
export function vacantSeats(session: FileSession, link: DraftLinks): Missing[] {
  const alike = new Map<string, PlacedRole[]>();
  for (const seat of vacantIn(session)) {
    const { kind, role, group } = seat;
    const key = JSON.stringify([kind, group?.number, role.capacity]);
    alike.set(key, [...(alike.get(key) ?? []), seat]);
  }
  return [...alike.values()].flatMap((seats) =>
    seats.slice(0, 1).map(({ kind, role: { capacity }, group }): Missing => {
      const concerns = [group ? link.group(session, group) : link.session(session)];
      const details = { role: kind, people: seats.length, ...(capacity !== undefined && { capacity }) };
      return { what: 'person', before: 'meeting', concerns, details, suppliers: [theOrganizer] };
    }),
  );
}

/** The kind of role that a finding misses. */
const missed: Partial<Record<FindingRule, RoleKind>> = {
  'plenary.no-moderator': 'moderator',
  'group.no-co-facilitator': 'coFacilitator',
  'group.no-rapporteur': 'rapporteur',
};

/**
 * Whether what a finding misses in a session is a seat that is there, and vacant: then somebody is to be found before the meeting,
 * and the programme can be released with the seat.
 */
export function isVacancy({ rule, concerns: [place] }: Finding, session: FileSession): boolean {
  return vacantIn(session).some(
    ({ kind, group }) => kind === missed[rule] && (group === null || String(group.number) === place?.key),
  );
}

function vacantIn(session: FileSession): PlacedRole[] {
  return allRoles(session).filter(({ role }) => role.person === undefined);
}
