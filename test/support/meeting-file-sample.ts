import type { MeetingFile } from '#contract/meeting-file';
import { printProblem } from '#contract/problem';
import { readMeetingFile } from '#contract/read-meeting-file';

export const encode = (text: string) => new TextEncoder().encode(text);

/** A small, sound meeting; `change` makes it unsound. */
export function problemsAfter(change: (file: Sample) => void): string[] {
  const file = sample();
  change(file);
  return problemsIn(JSON.stringify(file));
}

export function problemsIn(text: string): string[] {
  return readMeetingFile(encode(text)).problems.map(printProblem);
}

type Session = MeetingFile['sessions'][number] & Record<string, unknown>;
export type Sample = MeetingFile & {
  meeting: Record<string, unknown>;
  rooms: Record<string, unknown>[];
  people: Record<string, unknown>[];
  sessions: [Session, Session, Session];
  guide: [NonNullable<MeetingFile['guide']>[number]];
};

export function sample(): Sample {
  return {
    format: 'grcp-meeting/1',
    meeting: {
      slug: 'sample-1',
      shortTitle: 'Sample 1',
      title: 'A sample',
      startDate: '2019-03-30',
      endDate: '2019-03-31',
      timeZone: 'Europe/Zurich',
      language: 'en',
    },
    rooms: [{ id: 'hall', name: 'Hall' }],
    people: [{ id: 'chair', familyName: 'Exemplum' }],
    sessions: [
      {
        id: 'first',
        kind: 'plenary',
        number: 1,
        title: 'First',
        start: '2019-03-30T09:00',
        end: '2019-03-30T10:00',
        room: 'hall',
        moderators: [{ person: 'chair' }],
      },
      {
        id: 'groups',
        kind: 'breakout',
        title: 'Groups',
        start: '2019-03-30T10:00',
        end: '2019-03-30T11:00',
        reportsTo: 'last',
        groups: [{ number: 1, name: 'One', rapporteurs: [{ person: 'chair' }] }],
      },
      {
        id: 'last',
        kind: 'plenary',
        number: 2,
        title: 'Last',
        start: '2019-03-30T11:00',
        end: '2019-03-30T12:00',
        items: [{ kind: 'groupReports' }],
      },
    ],
    guide: [{ sessions: ['first'], questionSets: [{ session: 'first', questions: [{ text: 'Why?' }] }] }],
  };
}
