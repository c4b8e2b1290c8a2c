import type { MeetingSnapshot, SnapshotGroup, SnapshotSession } from '#contract/meeting-snapshot';

/** A breakout, and the group of it in which a mechanism sits. */
export interface OwnGroup {
  session: SnapshotSession;
  group: SnapshotGroup;
}

/** Where a mechanism sits, in the order of the programme. */
export function ownGroups({ sessions }: MeetingSnapshot, mechanism: string): OwnGroup[] {
  return sessions.flatMap((session) => {
    const group = session.groups.find(({ mechanisms = [] }) => mechanisms.some(({ id }) => id === mechanism));
    return group ? [{ session, group }] : [];
  });
}

/** The mechanisms that sit in any group, in the order in which the meeting names them. */
export function seatedMechanisms({ sessions, mechanisms = [] }: MeetingSnapshot): { id: string; name: string }[] {
  const seated = sessions.flatMap(({ groups }) => groups.flatMap((group) => group.mechanisms ?? []));
  const names = new Map(seated.map(({ id, name }) => [id, name]));
  return mechanisms.filter(({ id }) => names.has(id)).map(({ id, name }) => ({ id, name }));
}

/**
 * A snapshot as those see it who come for a mechanism: each breakout in which it sits is its group, in the room of the group and with
 * its name behind the title. What is made of a history of such snapshots counts a move from group to group as one from place to
 * place.
 */
export function seenBy(
  snapshot: MeetingSnapshot,
  mechanism: string,
  nameOf: (group: SnapshotGroup) => string,
): MeetingSnapshot {
  const own = new Map(ownGroups(snapshot, mechanism).map(({ session, group }) => [session.id, group]));
  return {
    ...snapshot,
    sessions: snapshot.sessions.map((session) => {
      const group = own.get(session.id);
      if (!group) return session;
      const qualifier = [session.qualifier, nameOf(group)].filter((part) => part !== undefined).join('; ');
      return { ...session, ...(group.room !== undefined && { room: group.room }), qualifier, groups: [group] };
    }),
  };
}
