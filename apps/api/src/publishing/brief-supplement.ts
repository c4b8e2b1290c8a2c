/** What a brief says of a room besides its name, for those who prepare the meeting. */
export interface BriefRoom {
  /** Where it is in the venue. */
  place: string | null;
  /** Who is called about it. */
  contact: string | null;
}

/** What a brief says beyond a snapshot, for one reader: it is private, and no snapshot holds it. */
export interface BriefSupplement {
  /** The private notes of sessions, by the session's id; of those sessions alone whose notes the reader may read. */
  notes: ReadonlyMap<string, string>;
  /** What people have written about themselves, by the person's id in the meeting; of those alone whom the snapshot names. */
  biographies: ReadonlyMap<string, string>;
  /** The rooms of sessions and of groups, by {@link roomKey}; of those alone that the snapshot names. */
  rooms: ReadonlyMap<string, BriefRoom>;
}

/** Where nothing is known but the snapshot. */
export const noSupplement: BriefSupplement = { notes: new Map(), biographies: new Map(), rooms: new Map() };

/**
 * Whose room it is: an id of a session holds no colon.
 *
 * @param group its number, where it is the room of a group of the session
 */
export function roomKey(session: string, group?: number): string {
  return group === undefined ? session : `${session}:${group}`;
}
