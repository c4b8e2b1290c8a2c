import { roleKind } from '#contract/fields';
import type { Finding, Tally } from '#contract/finding';
import type { IndexedDraft } from './indexed-draft.js';
import { makeFinding } from './make-finding.js';

/** How the people with a role are addressed, in all and by role: counts, and no judgement. */
export function* balanceFindings({ sessions, rolesIn, file, link }: IndexedDraft): Generator<Finding> {
  const people = new Set<string>();
  const inRole = new Map(roleKind.options.map((kind) => [kind, new Set<string>()]));
  for (const session of sessions) {
    for (const { kind, role } of rolesIn(session)) {
      people.add(role.person);
      inRole.get(kind)?.add(role.person);
    }
  }
  if (people.size === 0) return;
  const address = new Map(file.people?.map(({ id, honorific }) => [id, addressOf(honorific)]));
  const tallies = (ids: Iterable<string>) => tallyOf([...ids].map((id) => address.get(id) ?? ''));
  const byRole = [...inRole].map(([kind, ids]) => [kind, tallies(ids)] as const);
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
