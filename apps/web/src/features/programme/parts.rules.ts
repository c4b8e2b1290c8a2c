import type { ProgrammeView } from '#contract/programme-view';

/**
 * A draft as it will be, shown until the server has answered. Parts of sessions and guides go by ids that nothing else has; rooms,
 * people, mechanisms and sessions go by their ids in the meeting file, which are theirs within their own list alone.
 */

interface Thing {
  id: string;
}
type Keyed = 'rooms' | 'people' | 'mechanisms' | 'sessions';

/** With some fields of a room, a person, a mechanism or a session as they will be. */
export function withFieldsOf<L extends Keyed>(
  programme: ProgrammeView,
  list: L,
  id: string,
  fields: Partial<ProgrammeView[L][number]>,
): ProgrammeView {
  return { ...programme, [list]: programme[list].map((one) => (one.id === id ? { ...one, ...fields } : one)) };
}

/** Without a room, a person, a mechanism or a session. */
export function without(programme: ProgrammeView, list: Keyed, id: string): ProgrammeView {
  return { ...programme, [list]: programme[list].filter((one) => one.id !== id) };
}

/** With some fields of a part as they will be. */
export function withPart(programme: ProgrammeView, id: string, fields: object): ProgrammeView {
  return inParts(programme, (list) => list.map((one) => (one.id === id ? { ...one, ...fields } : one)));
}

/** Without a part. */
export function withoutPart(programme: ProgrammeView, id: string): ProgrammeView {
  return inParts(programme, (list) => list.filter((one) => one.id !== id));
}

/** With the one list that has these parts in another order. */
export function withOrder(programme: ProgrammeView, ids: readonly string[]): ProgrammeView {
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = ({ id }: Thing) => places.get(id) ?? 0;
  const isMeant = (list: readonly Thing[]) => list.length === ids.length && list.every(({ id }) => places.has(id));
  return inParts(programme, (list) => (isMeant(list) ? [...list].sort((a, b) => placeOf(a) - placeOf(b)) : list));
}

/** The version of a part as it stands; 0, which nothing has, where it is gone. */
export function partVersion(programme: ProgrammeView | undefined, id: string): number {
  const found: unknown[] = [];
  if (programme) {
    inParts(programme, (list) => {
      found.push(...list.filter((one) => one.id === id));
      return list;
    });
  }
  return (found[0] as { version: number } | undefined)?.version ?? 0;
}

/** The version of a room, a person, a mechanism or a session as it stands; 0 where it is gone. */
export function versionOf(programme: ProgrammeView | undefined, list: Keyed, id: string): number {
  return programme?.[list].find((one) => one.id === id)?.version ?? 0;
}

/** Changes every list of things below the sessions and among the guides. */
function inParts(programme: ProgrammeView, change: (list: Thing[]) => Thing[]): ProgrammeView {
  const within = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const list: unknown[] = value.map(within);
      return list.every(isThing) ? change(list) : list;
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, within(field)]));
  };
  return {
    ...programme,
    sessions: programme.sessions.map((session) => within(session)) as ProgrammeView['sessions'],
    guides: within(programme.guides) as ProgrammeView['guides'],
  };
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && 'id' in value;
}
