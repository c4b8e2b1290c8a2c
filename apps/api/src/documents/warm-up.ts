import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { makeDocument } from './document-maker.js';
import { documentFormats, documentNames } from './document-request.js';

/** Makes each kind of document once, so that the first reader does not wait for fonts to be parsed and code to be compiled. */
export async function warmUp(): Promise<void> {
  for (const document of documentNames) {
    for (const format of documentFormats) {
      await makeDocument(specimen, { document, format, language: 'en', paper: 'a4' });
    }
  }
}

const instant = '2000-01-01T00:00:00Z';
const person = { person: 'specimen', name: 'Ms Specimen', description: 'AÀBCÇDEÉFGHIJKLMNÑOÖPQRSTUVWXYZ 0123456789' };

const specimen: MeetingSnapshot = {
  format: 'grcp-snapshot/1',
  version: 1,
  releasedAt: instant,
  note: '',
  meeting: {
    slug: 'specimen',
    shortTitle: 'Specimen',
    title: 'the quick brown fox jumps over the lazy dog',
    startDate: '2000-01-01',
    endDate: '2000-01-01',
    timeZone: 'Etc/UTC',
    language: 'en',
    objective: { lead: 'Pack my box with five dozen liquor jugs:', items: ['one; and', 'two.'] },
  },
  sessions: [
    {
      id: 'session-1',
      kind: 'plenary',
      number: 1,
      title: 'Sphinx of black quartz, judge my vow',
      start: '2000-01-01T09:00',
      end: '2000-01-01T10:00',
      startsAt: instant,
      endsAt: instant,
      moderators: [person],
      items: [{ kind: 'panel', title: 'Panel', speakers: [person, person, person] }],
      groups: [],
    },
  ],
  guide: [
    {
      sessions: ['session-1'],
      objectives: ['To warm up.'],
      questionSets: [{ session: 'session-1', questions: [{ text: 'Is it warm?', parts: ['yes', 'no'] }] }],
    },
  ],
};
