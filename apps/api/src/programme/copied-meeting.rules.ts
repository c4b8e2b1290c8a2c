import { canonicalMeetingFile } from '#contract/canonical-meeting-file';
import type { FileMechanism, FileRole, FileSession, MeetingFile } from '#contract/meeting-file';
import type { MeetingCopy } from '#contract/meeting-lifecycle';
import { addDays } from '#time/calendar-date';
import { dateOf, minutesBetween } from '#time/wall-time';

/**
 * A new meeting made from an earlier one: its rooms and sessions on days as far from the first as they were, and its guides, people,
 * roles and mechanisms where they are wanted. Nobody has been asked yet: no mechanism is invited or in a group, every role is to be confirmed, and where people stay behind nobody is
 * named for it. What belongs to the earlier meeting alone (theme, venue) stays behind.
 */
export function copiedMeeting(from: MeetingFile, { with: parts, ...copy }: MeetingCopy): MeetingFile {
  const days = minutesBetween(`${from.meeting.startDate}T00:00`, `${copy.startDate}T00:00`) / (24 * 60);
  const { timeZone, language, organizer, organizerTagline, objective, issues, attribution, endDate } = from.meeting;
  const hasPeople = parts.includes('people');
  const roles = (list: FileRole[] = []) =>
    parts.includes('roles') ? list.map((role) => copiedRole(role, hasPeople)) : [];
  return canonicalMeetingFile({
    ...from,
    meeting: {
      ...{ timeZone, language, organizer, organizerTagline, objective, issues, attribution },
      ...copy,
      endDate: addDays(endDate, days),
    },
    people: hasPeople ? from.people : [],
    mechanisms: parts.includes('mechanisms') ? from.mechanisms?.map(copiedMechanism) : [],
    sessions: from.sessions.map((session) => copiedSession(session, days, roles)),
    guide: parts.includes('guides') ? from.guide : [],
  });
}

function copiedMechanism({ id, name }: FileMechanism): FileMechanism {
  return { id, name };
}

type CopyRoles = (list: FileRole[] | undefined) => FileRole[];

function copiedSession(session: FileSession, days: number, roles: CopyRoles): FileSession {
  const later = (wall: string) => `${addDays(dateOf(wall), days)}${wall.slice(10)}`;
  return {
    ...session,
    start: later(session.start),
    end: later(session.end),
    wishes: [],
    outputsDue: session.outputsDue === undefined ? undefined : later(session.outputsDue),
    moderators: roles(session.moderators),
    items: session.items?.map((item) => ({ ...item, speakers: roles(item.speakers) })),
    groups: session.groups?.map((group) => ({
      ...group,
      mechanisms: [],
      coFacilitators: roles(group.coFacilitators),
      rapporteurs: roles(group.rapporteurs),
      noteTakers: roles(group.noteTakers),
    })),
  };
}

function copiedRole({ person, ...role }: FileRole, hasPeople: boolean): FileRole {
  return { ...role, ...(hasPeople && person !== undefined && { person }), state: 'toBeConfirmed' };
}
