import type { FileRecommendation } from './file-recommendation.js';
import { type FileMechanism, type FileRole, impliedState, type MeetingFile } from './meeting-file.js';

/**
 * The one form of a meeting file in which import and export agree: what a file may leave out is left out (empty lists, the
 * state of a confirmed role and of one without a person, `false`, that people may be named).
 */
export function canonicalMeetingFile(file: MeetingFile): MeetingFile {
  return withoutDefaults({
    ...file,
    meeting: canonicalMeeting(file.meeting),
    mechanisms: file.mechanisms?.map(canonicalMechanism),
    sessions: file.sessions.map((session) => ({
      ...session,
      moderators: session.moderators?.map(canonicalRole),
      items: session.items?.map((item) => ({ ...item, speakers: item.speakers?.map(canonicalRole) })),
      groups: session.groups?.map((group) => ({
        ...group,
        coFacilitators: group.coFacilitators?.map(canonicalRole),
        rapporteurs: group.rapporteurs?.map(canonicalRole),
        noteTakers: group.noteTakers?.map(canonicalRole),
      })),
    })),
    recommendations: file.recommendations?.map(canonicalRecommendation),
  });
}

function canonicalRecommendation({ public: isPublic, ...recommendation }: FileRecommendation): FileRecommendation {
  return { ...recommendation, ...(isPublic === true && { public: true }) };
}

function canonicalMeeting({ attribution, ...meeting }: MeetingFile['meeting']): MeetingFile['meeting'] {
  return { ...meeting, ...(attribution !== 'named' && { attribution }) };
}

function canonicalMechanism({ invited, surveyed, tookPart, ...mechanism }: FileMechanism): FileMechanism {
  const said = Object.entries({ invited, surveyed, tookPart }).filter(([, isSo]) => isSo === true);
  return { ...mechanism, ...Object.fromEntries(said) };
}

function canonicalRole({ state, hiddenUntilConfirmed, ...role }: FileRole): FileRole {
  return {
    ...role,
    state: state === impliedState(role) ? undefined : state,
    hiddenUntilConfirmed: hiddenUntilConfirmed === true ? true : undefined,
  };
}

/** Lists that mean something even when they are empty. */
const requiredLists = new Set(['sessions', 'questions']);

function withoutDefaults<T>(value: T): T {
  if (Array.isArray(value)) return value.map((element: unknown) => withoutDefaults(element)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([key, inner]) => inner !== undefined && (!isEmptyList(inner) || requiredLists.has(key)))
    .map(([key, inner]: [string, unknown]) => [key, withoutDefaults(inner)]);
  return Object.fromEntries(kept) as T;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
