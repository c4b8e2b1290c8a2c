import type { MeetingSnapshot, PrintedRole, SnapshotSession } from '#contract/meeting-snapshot';
import { makeDocument } from './document-maker.js';
import { documentFormats, documentNames } from './document-request.js';

/** Agendas of new words that are set before the first reader comes: shaping is slow until it has been compiled. */
const rounds = 3;
const sessionsPerRound = 10;

/**
 * Makes documents that nobody reads, so that the first reader does not wait for fonts to be parsed and code to be compiled:
 * each kind once, and the agenda again with words of its own.
 */
export async function warmUp(): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const snapshot = specimen(round);
    for (const document of round === 0 ? documentNames : (['agenda'] as const)) {
      for (const format of round === 0 ? documentFormats : (['pdf'] as const)) {
        await makeDocument(snapshot, { document, format, language: 'en', paper: 'a4' });
      }
    }
  }
}

const letters = 'aàbcçdeéfghiïjklmnñoóöpqrsştuüvwxyz';

/** Words that no other number gives, of all the letters in turn. */
function words(from: number, count: number): string {
  const word = (index: number): string =>
    Array.from({ length: 3 + (index % 7) }, (_, place) => letters[(index * (place + 3) + place) % letters.length]).join(
      '',
    );
  return Array.from({ length: count }, (_, index) => word(from * 31 + index * 7)).join(' ');
}

const instant = '2000-01-01T00:00:00Z';

function person(seed: number): PrintedRole {
  return { person: `person-${seed}`, name: `Ms ${words(seed, 2)}`, description: words(seed + 1, 16) };
}

function session(seed: number): SnapshotSession {
  return {
    id: `session-${seed}`,
    kind: 'plenary',
    number: seed,
    title: words(seed, 9),
    start: '2000-01-01T09:00',
    end: '2000-01-01T10:00',
    startsAt: instant,
    endsAt: instant,
    moderators: [person(seed + 100)],
    items: [
      { kind: 'presentation', title: words(seed + 200, 7), speakers: [person(seed + 300)] },
      { kind: 'panel', speakers: [person(seed + 400), person(seed + 500)] },
    ],
    groups: [],
  };
}

function specimen(round: number): MeetingSnapshot {
  const sessions = Array.from({ length: sessionsPerRound }, (_, index) =>
    session(round * sessionsPerRound + index + 1),
  );
  return {
    format: 'grcp-snapshot/1',
    version: 1,
    releasedAt: instant,
    note: '',
    meeting: {
      slug: 'specimen',
      shortTitle: 'Specimen',
      title: words(round, 12),
      startDate: '2000-01-01',
      endDate: '2000-01-01',
      timeZone: 'Etc/UTC',
      language: 'en',
      objective: { lead: words(round, 20), items: [words(round, 10), words(round + 1, 10)] },
    },
    sessions,
    guide: sessions.map(({ id, number = 0 }) => ({
      sessions: [id],
      objectives: [words(number, 12)],
      questionSets: [{ session: id, questions: [{ text: words(number, 9), parts: [words(number + 1, 6)] }] }],
    })),
  };
}
