import type { MeetingSnapshot, PrintedRole, SnapshotSession } from '#contract/meeting-snapshot';
import { makeDocument } from './document-maker.js';
import type { DocumentRequest } from './document-request.js';

type Kind = Pick<DocumentRequest, 'document' | 'format'>;

const agenda: Kind = { document: 'agenda', format: 'pdf' };

/** What is made of each round's words. Shaping is slow until it has been compiled, so that agendas are made again. */
const rounds: Kind[][] = [
  [agenda, { document: 'session-objectives', format: 'pdf' }, { document: 'agenda', format: 'docx' }],
  [agenda],
  [agenda],
];
const sessionsPerRound = 5;

/**
 * Makes documents that nobody reads, so that the first reader does not wait for fonts to be parsed and code to be compiled.
 */
export async function warmUp(): Promise<void> {
  const words = wordSource();
  for (const kinds of rounds) {
    const snapshot = specimen(words);
    for (const kind of kinds) await makeDocument(snapshot, { ...kind, language: 'en', paper: 'a4' });
  }
}

/** An odd number of characters, so that no two of the first 5,000 words are alike. */
const characters = 'aàbcçdeéfghiïjklmnñoóöpqrsştuüvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:’-';

type Words = (count: number) => string;

/** Gives words that it has not given before: what is shaped once is remembered, and teaches nothing the second time. */
function wordSource(): Words {
  let given = 0;
  return (count) => Array.from({ length: count }, () => word(given++)).join(' ');
}

/** Three to nine characters; the first two differ from those of every other number. */
function word(number: number): string {
  const high = Math.floor(number / characters.length);
  const at = (place: number): number => number * (place + 3) + high * (place + 1) ** 2;
  return Array.from({ length: 3 + (number % 7) }, (_, place) => characters[at(place) % characters.length]).join('');
}

const instant = '2000-01-01T00:00:00Z';

function person(words: Words): PrintedRole {
  return { person: 'person', name: `Ms ${words(2)}`, description: words(16) };
}

function session(number: number, words: Words): SnapshotSession {
  const day = `2000-01-0${1 + (number % 2)}`;
  return {
    id: `session-${number}`,
    kind: 'plenary',
    number,
    title: words(9),
    start: `${day}T09:00`,
    end: `${day}T10:00`,
    startsAt: instant,
    endsAt: instant,
    moderators: [person(words)],
    items: [
      { kind: 'presentation', title: words(7), speakers: [person(words)] },
      { kind: 'panel', speakers: [person(words), person(words)] },
    ],
    groups: [],
  };
}

function specimen(words: Words): MeetingSnapshot {
  const sessions = Array.from({ length: sessionsPerRound }, (_, index) => session(index + 1, words));
  return {
    format: 'grcp-snapshot/1',
    version: 1,
    releasedAt: instant,
    note: '',
    meeting: {
      slug: 'specimen',
      shortTitle: 'Specimen',
      title: words(12),
      startDate: '2000-01-01',
      endDate: '2000-01-02',
      timeZone: 'Etc/UTC',
      language: 'en',
      objective: { lead: words(20), items: [words(10), words(10)] },
    },
    sessions,
    guide: sessions.map(({ id }) => ({
      sessions: [id],
      objectives: [words(12)],
      questionSets: [{ session: id, questions: [{ text: words(9), parts: [words(6)] }] }],
    })),
  };
}
