import type { ChangeMark } from './role-state.rules.js';
import type { StandingDraft } from './standing-draft.js';

/** What rows are made with, besides the file. */
export interface Making {
  meetingId: string;
  /** What the meeting holds already: what stays in the file keeps its id, and all that hangs on it. */
  standing: StandingDraft;
  newId: () => string;
  /** For what the file changes. */
  mark: ChangeMark;
}

/** From the ids that a file uses to those of the tables. */
export interface RowIds {
  room: (key: string | undefined) => string | null;
  session: (key: string) => string;
  person: (key: string | undefined) => string | null;
  mechanism: (key: string) => string;
}
