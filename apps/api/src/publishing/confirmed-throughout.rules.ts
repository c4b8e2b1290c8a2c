import type { FileRole, FileSession, MeetingFile } from '#contract/meeting-file';

/** The same draft, had everybody confirmed: frozen, it names all the people in it. */
export function confirmedThroughout(file: MeetingFile): MeetingFile {
  return { ...file, sessions: file.sessions.map(confirmedSession) };
}

function confirmedSession(session: FileSession): FileSession {
  return {
    ...session,
    ...(session.moderators && { moderators: confirmed(session.moderators) }),
    ...(session.items && {
      items: session.items.map((item) => ({ ...item, ...(item.speakers && { speakers: confirmed(item.speakers) }) })),
    }),
    ...(session.groups && {
      groups: session.groups.map((group) => ({
        ...group,
        ...(group.coFacilitators && { coFacilitators: confirmed(group.coFacilitators) }),
        ...(group.rapporteurs && { rapporteurs: confirmed(group.rapporteurs) }),
      })),
    }),
  };
}

function confirmed(roles: readonly FileRole[]): FileRole[] {
  return roles.map((role) => ({ ...role, state: 'confirmed' }));
}
