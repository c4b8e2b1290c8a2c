import type { Attribution } from '#contract/output-parts';
import type { PlenaryView } from '#contract/plenary';
import type { EntityManager } from 'typeorm';

/** A session to which groups report, as its programme has it. */
export interface PlenaryRoom extends Pick<PlenaryView, 'meeting' | 'language' | 'session'> {
  id: string;
  meetingId: string;
  slug: string;
  attribution: Attribution;
}

const plenaries = `
  SELECT session.id, meeting.id AS "meetingId", meeting.slug, meeting.short_title AS meeting, meeting.language,
    meeting.attribution,
    json_build_object('id', session.key, 'number', session."number", 'label', session.label, 'title', session.title,
      'start', session.start, 'end', session."end") AS session
  FROM session JOIN meeting ON meeting.id = session.meeting_id
  WHERE EXISTS (SELECT FROM session AS breakout WHERE breakout.reports_to_id = session.id)`;

/** @returns null where no breakout reports to the session */
export async function findPlenary(manager: EntityManager, sessionId: string): Promise<PlenaryRoom | null> {
  const [room] = await manager.query<PlenaryRoom[]>(`${plenaries} AND session.id = $1`, [sessionId]);
  return room ?? null;
}

/** The plenaries of a meeting, in the order of the programme. */
export function listPlenaries(manager: EntityManager, meetingId: string): Promise<PlenaryRoom[]> {
  return manager.query<PlenaryRoom[]>(`${plenaries} AND meeting.id = $1 ORDER BY session.start, session.ordinal`, [
    meetingId,
  ]);
}
