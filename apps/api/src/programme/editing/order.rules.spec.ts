import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentOf, draftOf, drafts } from '../../../../../test/support/draft-rows.js';
import { smallMeeting } from '../../../../../test/support/small-meeting.js';
import { draftToFile } from '../draft-to-file.js';
import { reordered } from './order.rules.js';
import { programmeViewOf } from './programme-view.js';

const draft = draftOf(smallMeeting({}));
const { items } = programmeViewOf(draft).sessions[0]!;
const [ben, cleo] = items[0]!.speakers.map(({ id }) => id) as [string, string];

describe('a new order', () => {
  it('puts rooms, people and sessions in it by their keys, and what is in something by its ids', () => {
    const rooms = reordered(draft, { of: 'rooms', ids: ['side', 'main'] });
    expect(rooms && draftToFile(rooms).rooms?.map(({ id }) => id)).toEqual(['side', 'main']);
    const speakers = reordered(draft, { of: 'speakers', in: items[0]!.id, ids: [cleo, ben] });
    expect(speakers && draftToFile(speakers).sessions[0]?.items?.[0]?.speakers?.map(({ person }) => person)).toEqual([
      'cleo',
      'ben',
    ]);
    expect(reordered(draft, { of: 'items', in: 'plenary', ids: items.map(({ id }) => id) })).not.toBeNull();
  });

  it('is none where something is missing, named twice, or of another list', () => {
    const order = (ids: string[], of: 'rooms' | 'speakers' = 'rooms', place?: string) =>
      reordered(draft, { of, in: place, ids });
    expect(order(['side'])).toBeNull();
    expect(order(['side', 'side'])).toBeNull();
    expect(order(['side', 'main', 'main'])).toBeNull();
    expect(order(['side', 'cellar'])).toBeNull();
    expect(order(['side', 'main'], 'rooms', 'plenary')).toBeNull();
    expect(order([cleo, ben], 'speakers')).toBeNull();
    expect(order([cleo, ben], 'speakers', 'plenary')).toBeNull();
  });

  it('changes nothing but the places in one list', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), (rows, seed) => {
        const keys = rows.sessions.map(({ key }) => key);
        const turn = seed % Math.max(1, keys.length);
        const ids = [...keys.slice(turn), ...keys.slice(0, turn)];
        const result = reordered(rows, { of: 'sessions', ids })!;
        expect(result.sessions.map(({ key }) => key)).toEqual(ids);
        expect(result.sessions.map(({ ordinal }) => ordinal)).toEqual(ids.map((_, ordinal) => ordinal));
        const back = reordered(result, { of: 'sessions', ids: keys })!;
        expect(contentOf(back)).toEqual(contentOf(rows));
      }),
      { numRuns: 30 },
    );
  });
});
