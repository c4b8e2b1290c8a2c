import type { MeetingFile } from '#contract/meeting-file';
import { smallMeeting } from './small-meeting.js';

/** A meeting file in canonical form in which everything stands that can stand in one. */
export function fullMeeting(slug: string): MeetingFile {
  const people = ['ama', 'ben', 'cleo'].map((id) => ({
    ...{ id, honorific: 'Ms', givenName: `Given ${id}`, familyName: `Family ${id}` },
    ...{ postNominals: 'PhD', position: `Head of ${id}` },
  }));
  const file = smallMeeting({
    slug,
    people,
    meeting: {
      ...{ edition: 3, theme: 'Evidence', venue: 'Palais', organizer: 'Secretariat', organizerTagline: 'For all' },
      objective: { lead: 'To:', items: ['hear; and', 'weigh.'] },
      issues: { lead: 'Four questions:', items: ['one;', 'two.'] },
      attribution: 'unnamed',
    },
    plenary: {
      ...{ id: 'groups', kind: 'breakout', number: 7, label: 'Lunch', qualifier: 'in groups', reportsTo: 'reports' },
      ...{ recommendationLimit: 3, outputsDue: '2031-05-06T14:00' },
      moderators: [{ person: 'ama', capacity: 'Chair', state: 'invited', hiddenUntilConfirmed: true }],
      items: [{ kind: 'panel', title: 'Voices', minutes: 15, speakers: [{ person: 'ben', state: 'declined' }] }],
      groups: [
        {
          ...{ number: 4, name: 'North', reportedAs: 'the North', room: 'side' },
          ...{ languages: ['en', 'fr'], regions: ['africa', 'europe'] },
          coFacilitators: [{ person: 'ama' }, { person: 'ben', capacity: 'Co-Chair' }],
          rapporteurs: [{ person: 'cleo', state: 'toBeConfirmed' }, { capacity: 'Chair of MIDSA' }],
          noteTakers: [{ person: 'ben', hiddenUntilConfirmed: true }],
        },
        { number: 2, name: 'South' },
      ],
    },
    breakout: { id: 'reports', kind: 'plenary', groups: [], items: [{ kind: 'groupReports' }] },
  });
  return {
    ...file,
    rooms: [
      { id: 'main', name: 'Room 3', place: 'North wing', seats: 120, contact: 'Ushers, extension 3' },
      { id: 'side', name: 'Room 4' },
    ],
    guide: [
      {
        ...{ sessions: ['reports', 'groups'], title: 'Guide', objectives: ['To hear', 'To weigh'] },
        questionSets: [
          {
            session: 'groups',
            title: 'First',
            questions: [{ text: 'Why?', parts: ['here', 'there'] }, { text: 'How?' }],
          },
          { session: 'groups', questions: [] },
        ],
      },
      { sessions: ['reports'] },
    ],
  };
}
