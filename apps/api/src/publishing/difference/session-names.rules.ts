import type { NamedSession } from '#contract/difference';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';

/** Gives what a session is called by its id. */
export type SessionNames = (id: string) => NamedSession;

/** The same for both of two snapshots. */
export interface BothNames {
  before: SessionNames;
  after: SessionNames;
}

/** The names of a snapshot's sessions. One that it does not have goes by its id. */
export function sessionNames({ sessions }: MeetingSnapshot): SessionNames {
  const names = new Map(
    sessions.map(({ id, number, label, title, qualifier }): [string, NamedSession] => [
      id,
      {
        id,
        title,
        ...(number !== undefined && { number }),
        ...(label !== undefined && { label }),
        ...(qualifier !== undefined && { qualifier }),
      },
    ]),
  );
  return (id) => names.get(id) ?? { id, title: id };
}
