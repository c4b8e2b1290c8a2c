import { defaultFindingSettings, type Finding, type FindingRule, type FindingSettings } from '#contract/finding';
import { meetingFileFormat, type FileSession, type MeetingFile } from '#contract/meeting-file';
import { findingsOf } from '../../apps/api/src/programme/findings/findings.rules.js';

type Timed = Partial<FileSession> & { at: string };

/** A draft of a meeting on 6 and 7 May 2031 in Zurich with these sessions: `at` is `6 09:00-10:00`, day and time. */
export function draftOf(sessions: Record<string, Timed>, rest: Partial<MeetingFile> = {}): MeetingFile {
  return {
    format: meetingFileFormat,
    meeting: {
      ...{ slug: 'small', shortTitle: 'Small', title: 'A small meeting', language: 'en', timeZone: 'Europe/Zurich' },
      ...{ startDate: '2031-05-06', endDate: '2031-05-07' },
    },
    rooms: [
      { id: 'main', name: 'Room 3' },
      { id: 'side', name: 'Room 4' },
    ],
    people: [
      { id: 'ama', honorific: 'H.E. Ms', familyName: 'Ama' },
      { id: 'ben', honorific: 'Mr', familyName: 'Ben' },
      { id: 'cleo', familyName: 'Cleo' },
    ],
    sessions: Object.entries(sessions).map(([id, session]) => sessionOf(id, session)),
    ...rest,
  };
}

function sessionOf(id: string, { at, ...rest }: Timed): FileSession {
  const [day, start, end] = at.split(/[ -]/);
  const date = `2031-05-${String(day).padStart(2, '0')}`;
  return { id, kind: 'plenary', title: id, start: `${date}T${start}`, end: `${date}T${end}`, ...rest };
}

interface Surroundings {
  settings?: Partial<FindingSettings>;
  today?: string;
  mechanisms?: Parameters<typeof findingsOf>[3];
}

/** What some rules find in a draft, long before the meeting where nothing else is said. */
export function found(
  draft: MeetingFile,
  rules: readonly FindingRule[],
  { settings = {}, today = '2030-01-01', mechanisms }: Surroundings = {},
): Finding[] {
  const { list } = findingsOf(draft, { ...defaultFindingSettings, ...settings }, today, mechanisms);
  return list.filter(({ rule }) => rules.includes(rule));
}

export function keysFound(draft: MeetingFile, rules: readonly FindingRule[], surroundings?: Surroundings): string[] {
  return found(draft, rules, surroundings).map(({ key }) => key);
}
