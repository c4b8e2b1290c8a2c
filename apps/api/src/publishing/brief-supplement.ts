/** What a brief says beyond a snapshot, for one reader: it is private, and no snapshot holds it. */
export interface BriefSupplement {
  /** The private notes of sessions, by the session's id; of those sessions alone whose notes the reader may read. */
  notes: ReadonlyMap<string, string>;
  /** What people have written about themselves, by the person's id in the meeting; of those alone whom the snapshot names. */
  biographies: ReadonlyMap<string, string>;
}

/** Where nothing is known but the snapshot. */
export const noSupplement: BriefSupplement = { notes: new Map(), biographies: new Map() };
