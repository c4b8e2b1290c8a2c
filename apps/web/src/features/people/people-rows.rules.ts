import type { FindingView } from '#contract/finding';
import type { InvitationView } from '#contract/invitation';
import type { PersonView, ProgrammeView } from '#contract/programme-view';
import { type HeldRole, heldRoles } from './held-roles.rules';

/** A person with all that a list shows. */
export interface PersonRow {
  person: PersonView;
  roles: HeldRole[];
  /** What is found about where they are expected, and was not set aside. */
  clashes: FindingView[];
  /** To how many of the roles an invitation stands; null where that is not known. */
  invited: number | null;
}

/** The people of a draft with what is known of each. */
export function peopleRows(
  programme: ProgrammeView,
  findings: readonly FindingView[],
  invitations: readonly InvitationView[] | null,
): PersonRow[] {
  const held = heldRoles(programme);
  const invitedTo = new Set(invitations?.filter(({ sent }) => sent !== null && !sent.ended).map(({ role }) => role));
  return programme.people.map((person) => {
    const roles = held.get(person.id) ?? [];
    return {
      person,
      roles,
      clashes: findings.filter((finding) => isClashOf(finding, person.id)),
      invited: invitations && roles.filter(({ role }) => invitedTo.has(role.id)).length,
    };
  });
}

function isClashOf({ rule, setAside, concerns }: FindingView, key: string): boolean {
  const isOfPerson = concerns.some((link) => link.kind === 'person' && link.key === key);
  return rule.startsWith('person.') && setAside === null && isOfPerson;
}
