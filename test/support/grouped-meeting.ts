import type { FileGroup, MeetingFile } from '#contract/meeting-file';
import { smallMeeting } from './small-meeting.js';

/** Who sits in which of the two groups of {@link groupedMeeting}, by its number. */
export type Seating = readonly [africa: string[], americas: string[]];

/** A small meeting of four mechanisms of the registry, and a breakout of two groups, each in a room of its own. */
export function groupedMeeting([africa, americas]: Seating, change: Partial<FileGroup> = {}): MeetingFile {
  const file = smallMeeting({
    people: ['ama', 'ben', 'cleo', 'dora'].map((id) => ({ id, honorific: 'Ms', familyName: id })),
    breakout: {
      room: 'main',
      groups: [
        {
          ...{ number: 1, name: 'Africa', languages: ['en', 'fr'], room: 'side', mechanisms: africa },
          ...{ coFacilitators: [{ person: 'dora' }], ...change },
        },
        { number: 2, name: 'Americas', mechanisms: americas },
      ],
    },
  });
  const names = {
    rabat: 'Rabat Process',
    midsa: 'MIDSA',
    cmc: 'Caribbean <b>Consultations</b>',
    prague: 'Prague Process',
  };
  return { ...file, mechanisms: Object.entries(names).map(([id, name]) => ({ id, name, invited: true })) };
}
