import { roleKind } from '#contract/fields';
import type { Finding, Tally } from '#contract/finding';
import type { IndexedDraft } from './indexed-draft.js';
import { makeFinding } from './make-finding.js';
import { heldRoles } from './session-roles.js';

/** How the people with a role are addressed, in all and by role: counts, and no judgement. */
export function* balanceFindings({ sessions, file, link }: IndexedDraft): Generator<Finding> {
  const roles = sessions.flatMap(heldRoles);
  const people = new Set(roles.map(({ role }) => role.person));
  if (people.size === 0) return;
  const address = new Map(file.people?.map(({ id, honorific }) => [id, addressOf(honorific)]));
  const tallies = (ids: Iterable<string>) => tallyOf([...ids].map((id) => address.get(id) ?? ''));
  const byRole = roleKind.options.map((kind): [string, Tally[]] => {
    const inRole = new Set(roles.flatMap((held) => (held.kind === kind ? [held.role.person] : [])));
    return [kind, tallies(inRole)];
  });
  const details = { people: people.size, honorifics: tallies(people), ...Object.fromEntries(byRole) };
  yield makeFinding('balance.honorifics', [], [link.meeting()], details);
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
