import { recommendationLabel } from '#contract/recommendation-terms';
import type { EntityManager } from 'typeorm';
import { listRows, type RegisterRow } from './register-rows.js';

/** What other rooms say of a recommendation in the register. */
export interface Registered extends Pick<RegisterRow, 'number' | 'themes'> {
  /** The session and the recommendation of the plenary that has adopted it; null where it was entered by hand. */
  origin: { session: string; id: string } | null;
  /** By which it is cited, with the meeting's short title as its draft has it: “GRCP 8/R3”. */
  label: string;
  /** As printed. */
  owners: string[];
}

/** The register of a meeting, by its numbers; in the same number of statements however much there is. */
export async function registeredOf(manager: EntityManager, meetingId: string): Promise<Registered[]> {
  const rows = await listRows(manager, meetingId);
  return rows.map(({ sessionId, originId, meeting, number, themes, owners }) => ({
    origin: sessionId !== null && originId !== null ? { session: sessionId, id: originId } : null,
    ...{ number, label: recommendationLabel(meeting.shortTitle, number), themes },
    owners: owners.map(({ name }) => name),
  }));
}
