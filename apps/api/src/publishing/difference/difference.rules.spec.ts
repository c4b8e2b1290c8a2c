import { canonicalJson } from '#contract/canonical-json';
import type { Difference } from '#contract/difference';
import { difference as differenceShape } from '#contract/difference';
import { type MeetingSnapshot, snapshotGroup, snapshotItem, snapshotSession } from '#contract/meeting-snapshot';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleFile } from '../../../../../test/support/app.js';
import { meetingFiles } from '../../../../../test/support/meeting-files.js';
import { snapshotEdits } from '../../../../../test/support/snapshot-edits.js';
import { freeze } from '../freeze.js';
import { difference, isEmpty } from './difference.rules.js';
import { differenceSentences } from './sentences.js';

const snapshots = meetingFiles({ mostSessions: 8 }).map((file) =>
  freeze(file, { version: 1, releasedAt: '2031-03-01T09:00:00Z', note: '' }),
);
/** A snapshot and the same after some edits of any kind. */
const pairs = fc
  .record({ before: snapshots, edits: fc.array(snapshotEdits, { maxLength: 4 }) })
  .map(({ before, edits }) => ({
    before,
    after: edits.reduce((edited, edit) => edit(edited), { ...before, version: 2 }),
  }));

const content = ({ meeting, sessions, guide }: MeetingSnapshot) => canonicalJson({ meeting, sessions, guide });

const opposites: Record<string, string> = {
  before: 'after',
  after: 'before',
  from: 'to',
  to: 'from',
  new: 'gone',
  gone: 'new',
  added: 'removed',
  removed: 'added',
};

/** The difference as seen from the other side; lists in an order of their own, since that of a programme has two sides. */
function mirrored(value: unknown, turn: (name: string) => string = (name) => opposites[name] ?? name): unknown {
  if (Array.isArray(value)) {
    return value
      .map((one: unknown) => mirrored(one, turn))
      .sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const isKindOfChange = key === 'kind' && ('before' in value || 'after' in value);
      return [turn(key), isKindOfChange ? turn(inner as string) : mirrored(inner, turn)];
    }),
  );
}

describe('a difference', () => {
  it('of a snapshot from itself is empty', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        expect(isEmpty(difference(snapshot, structuredClone(snapshot)))).toBe(true);
      }),
    );
  });

  it('is empty exactly where the content is the same', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        expect(isEmpty(difference(before, after))).toBe(content(before) === content(after));
      }),
      { numRuns: 200 },
    );
  });

  it('has the shape that it promises, whatever the two', () => {
    fc.assert(
      fc.property(fc.oneof(pairs, fc.record({ before: snapshots, after: snapshots })), ({ before, after }) => {
        const changes = difference(before, after);
        expect(differenceShape.parse(changes)).toEqual(changes);
      }),
    );
  });

  it('is turned round with its snapshots', () => {
    fc.assert(
      fc.property(fc.oneof(pairs, fc.record({ before: snapshots, after: snapshots })), ({ before, after }) => {
        const [there, back] = [difference(before, after), difference(after, before)];
        const plain = (changes: Difference) => ({
          ...changes,
          sessions: changes.sessions.map((change) =>
            change.kind === 'cancelled' ? { ...change, kind: 'gone' } : change,
          ),
        });
        expect(mirrored(plain(back))).toEqual(mirrored(plain(there), (name) => name));
      }),
      { numRuns: 200 },
    );
  });

  it('is told in sentences, unless nothing of it is printed', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        for (const language of ['en', 'fr', 'es'] as const) {
          const things = differenceSentences(difference(before, after), language);
          expect(things.every(({ title, sentences }) => title !== '' && sentences.length > 0)).toBe(true);
          expect(things.flatMap(({ sentences }) => sentences).filter((text) => /undefined|^\w+$/.test(text))).toEqual(
            [],
          );
          if (things.length === 0)
            expect(content(before).replace(/"number":\d+/g, '')).toBe(content(after).replace(/"number":\d+/g, ''));
        }
      }),
    );
  });

  it('looks at every field that a snapshot has', () => {
    const compared = {
      session: ['id', 'start', 'end', 'startsAt', 'endsAt', 'room', 'number', 'label', 'title', 'qualifier', 'kind'],
      partsOfSession: ['reportsTo', 'moderators', 'items', 'groups'],
      item: ['kind', 'title', 'minutes', 'speakers'],
      group: ['number', 'name', 'reportedAs', 'languages', 'room', 'mechanisms', 'coFacilitators', 'rapporteurs'],
    };
    expect(Object.keys(snapshotSession.shape).sort()).toEqual([...compared.session, ...compared.partsOfSession].sort());
    expect(Object.keys(snapshotItem.shape).sort()).toEqual(compared.item.sort());
    expect(Object.keys(snapshotGroup.shape).sort()).toEqual(compared.group.sort());
  });

  it('of programmes of 2,000 sessions takes a moment', () => {
    const long = (count: number, hour: string): MeetingSnapshot => ({
      ...longSnapshot,
      sessions: Array.from({ length: count }, (_, number) => ({
        ...sample,
        ...{ id: `session-${number}`, number, start: `2031-05-06T${hour}:00` },
      })),
    });
    const millisecondsFor = (count: number): number => {
      const [before, after] = [long(count, '09'), long(count, '08')];
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        expect(difference(before, after).sessions.length).toBe(count);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    expect(millisecondsFor(2_000)).toBeLessThan(2_000);
  });
});

const longSnapshot = freeze(sampleFile('grcp-8'), { version: 1, releasedAt: '2031-03-01T09:00:00Z', note: '' });
const sample = longSnapshot.sessions[1]!;
