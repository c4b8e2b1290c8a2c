import { printedName } from '#contract/printed-name';
import type { ProgrammeView } from '#contract/programme-view';

/** Names things by kind and id, as the draft calls them now; undefined where it does not have them any more. */
export type NameOfThing = (kind: string, id: string) => string | undefined;

/** Sessions, rooms, people and mechanisms go by their ids in the file, everything else by an id of its own. */
export function thingNames({ sessions, rooms, people, mechanisms, guides }: ProgrammeView): NameOfThing {
  const titles = new Map(sessions.map(({ id, title }) => [id, title]));
  const names = new Map<string, string | null>([
    ...sessions.map(({ id, title }) => [`session ${id}`, title] as const),
    ...rooms.map(({ id, name }) => [`room ${id}`, name] as const),
    ...people.map((person) => [`person ${person.id}`, printedName(person)] as const),
    ...mechanisms.map(({ id, name }) => [`mechanism ${id}`, name] as const),
    ...sessions.flatMap((session) => session.items.map(({ id, title }) => [`item ${id}`, title] as const)),
    ...sessions.flatMap((session) => session.groups.map(({ id, name }) => [`group ${id}`, name] as const)),
    ...guides.map(
      ({ id, title, sessions: of }) => [`guide ${id}`, title ?? (of[0] && titles.get(of[0])) ?? null] as const,
    ),
    ...guides.flatMap(({ questionSets }) =>
      questionSets.flatMap(({ questions }) => questions.map(({ id, text }) => [`question ${id}`, text] as const)),
    ),
    ...holders(sessions, people),
  ]);
  return (kind, id) => names.get(`${kind} ${id}`) ?? undefined;
}

/** Roles go by who holds them. */
function holders(
  sessions: ProgrammeView['sessions'],
  people: ProgrammeView['people'],
): (readonly [string, string | null])[] {
  const nameOf = new Map(people.map((person) => [person.id, printedName(person)]));
  const roles = sessions.flatMap(({ moderators, items, groups }) => [
    ...moderators,
    ...items.flatMap(({ speakers }) => speakers),
    ...groups.flatMap(({ coFacilitators, rapporteurs, noteTakers }) => [
      ...coFacilitators,
      ...rapporteurs,
      ...noteTakers,
    ]),
  ]);
  return roles.map(
    ({ id, person }) => [`role ${id}`, person === null ? null : (nameOf.get(person) ?? person)] as const,
  );
}
