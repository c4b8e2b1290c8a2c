import { defaultFindingSettings, type FindingRule } from '#contract/finding';
import { findingGrades } from '#contract/finding-rules';
import type { FileRole, FileSession, MeetingFile } from '#contract/meeting-file';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleFile } from '../../../../../test/support/sample-file.js';
import { arbitraryDraft } from '../../../../../test/support/arbitrary-draft.js';
import { findingsOf } from './findings.rules.js';

const longBefore = '2000-01-01';
const settings = defaultFindingSettings;

const keysOf = (draft: MeetingFile, ...rules: FindingRule[]) =>
  findingsOf(draft, settings, longBefore)
    .list.filter(({ rule }) => rules.includes(rule))
    .map(({ key }) => key)
    .sort();

/** The key of a finding about two sessions. */
const pairKey = (rule: FindingRule, about: string[], a: string, b: string) =>
  [rule, ...about, ...[a, b].sort()].join('~');

const overlap = (a: FileSession, b: FileSession) => a.start < b.end && b.start < a.end;

/** Every session with every other. */
const everyPair = ({ sessions }: MeetingFile) =>
  sessions.flatMap((b, index) => sessions.slice(0, index).map((a): [FileSession, FileSession] => [a, b]));

const standing = (roles: readonly FileRole[] = []) =>
  roles.flatMap(({ person, state }) => (state === 'declined' || person === undefined ? [] : [person]));

const inGroup = (group: NonNullable<FileSession['groups']>[number]) => [
  ...standing(group.coFacilitators),
  ...standing(group.rapporteurs),
  ...standing(group.noteTakers),
];

const peopleAt = ({ moderators, items = [], groups = [] }: FileSession) =>
  new Set([
    ...standing(moderators),
    ...items.flatMap(({ speakers }) => standing(speakers)),
    ...groups.flatMap(inGroup),
  ]);

const roomsOf = ({ room, groups = [] }: FileSession) =>
  new Set([room, ...groups.map((group) => group.room)].filter((one) => one !== undefined));

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((one) => b.has(one));

const isPlenary = ({ kind }: FileSession) => ['opening', 'plenary', 'closing'].includes(kind);

describe('findings about what is held at the same time are those of a comparison of everything with everything', () => {
  it('for people, who can be at one session, and there in one group, at a time', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const between = everyPair(draft)
          .filter(([a, b]) => overlap(a, b))
          .flatMap(([a, b]) =>
            shared(peopleAt(a), peopleAt(b)).map((person) => pairKey('person.two-places', [person], a.id, b.id)),
          );
        const within = draft.sessions.flatMap(({ id, groups = [] }) =>
          groups.flatMap((b, index) =>
            groups
              .slice(0, index)
              .flatMap((a) =>
                shared(new Set(inGroup(a)), new Set(inGroup(b))).map((person) =>
                  pairKey('person.two-places', [person], `${id}:${a.number}`, `${id}:${b.number}`),
                ),
              ),
          ),
        );
        expect(keysOf(draft, 'person.two-places')).toEqual([...between, ...within].sort());
      }),
    );
  });

  it('for rooms', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const wanted = everyPair(draft)
          .filter(([a, b]) => overlap(a, b))
          .flatMap(([a, b]) =>
            shared(roomsOf(a), roomsOf(b)).map((room) => pairKey('room.used-twice', [room], a.id, b.id)),
          );
        expect(keysOf(draft, 'room.used-twice')).toEqual(wanted.sort());
      }),
    );
  });

  it('for plenaries, and for sessions that overlap in part', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const wanted = everyPair(draft).flatMap(([a, b]) => {
          if (!overlap(a, b)) return [];
          if (isPlenary(a) || isPlenary(b)) return [pairKey('plenary.overlaps', [], a.id, b.id)];
          return a.start === b.start && a.end === b.end ? [] : [pairKey('session.overlaps', [], a.id, b.id)];
        });
        expect(keysOf(draft, 'plenary.overlaps', 'session.overlaps')).toEqual(wanted.sort());
      }),
    );
  });
});

describe('the key of a finding', () => {
  it('is one of its own, in letters that an address takes as they are', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const keys = findingsOf(draft, settings, '2031-05-06').list.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.filter((key) => !/^[a-z-]+\.[a-z-]+(~[\w.:-]+)*$/.test(key))).toEqual([]);
      }),
    );
  });

  it('does not depend on the order of the file', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const reversed = {
          ...draft,
          sessions: [...draft.sessions].reverse(),
          people: [...(draft.people ?? [])].reverse(),
        };
        const keys = (file: MeetingFile) => findingsOf(file, settings, '2031-05-06').list.map(({ key }) => key);
        expect(keys(reversed).sort()).toEqual(keys(draft).sort());
      }),
    );
  });

  it('does not depend on times: a meeting that moves to other days keeps them', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const later = JSON.parse(JSON.stringify(draft).replaceAll('2031-05-', '2031-07-')) as MeetingFile;
        const keys = (file: MeetingFile) => findingsOf(file, settings, longBefore).list.map(({ key }) => key);
        expect(keys(later)).toEqual(keys(draft));
      }),
    );
  });
});

describe('findings', () => {
  it('come with the gravest first', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const ranks = findingsOf(draft, settings, longBefore).list.map(({ grade }) => findingGrades.indexOf(grade));
        expect(ranks).toEqual([...ranks].sort());
      }),
    );
  });

  it('of a draft without sessions are none', () => {
    const draft = { ...sampleFile('grcp-8'), sessions: [], guide: [] };
    expect(findingsOf(draft, settings, longBefore)).toEqual({ list: [], isComplete: true });
  });

  it('of the programme of GRCP 8 hold no error', () => {
    const found = findingsOf(sampleFile('grcp-8'), settings, '2019-04-01').list.map(
      ({ grade, key }) => `${grade} ${key}`,
    );
    expect(found).toEqual(['warning day.no-break~day-1', 'hint balance.honorifics']);
  });

  it('of the other sample, in which much goes on side by side, hold no error', () => {
    const { list } = findingsOf(sampleFile('two-days'), settings, longBefore);
    expect(list.filter(({ grade }) => grade === 'error')).toEqual([]);
  });

  it('are told up to a thousand a topic, and that there are more is told too', () => {
    const [session] = sampleFile('grcp-8').sessions;
    const sessions = Array.from({ length: 100 }, (_, index) => ({ ...session!, id: `s${index}` }));
    const { list, isComplete } = findingsOf({ ...sampleFile('grcp-8'), sessions, guide: [] }, settings, longBefore);
    const counts = (rule: FindingRule) => list.filter((one) => one.rule === rule).length;
    expect([counts('plenary.overlaps'), counts('person.two-places'), isComplete]).toEqual([1_000, 1_000, false]);
  });
});

describe('the work of the rules', () => {
  /** A programme whose times count how often they are read. */
  function watched(draft: MeetingFile): { draft: MeetingFile; reads: () => number } {
    let reads = 0;
    const sessions = draft.sessions.map((session) => {
      const { start, end, ...rest } = session;
      return Object.defineProperties(rest, {
        start: { enumerable: true, get: () => ((reads += 1), start) },
        end: { enumerable: true, get: () => ((reads += 1), end) },
      }) as FileSession;
    });
    return { draft: { ...draft, sessions }, reads: () => reads };
  }

  const people = Array.from({ length: 50 }, (_, index) => ({ id: `p${index}`, familyName: 'One' }));

  /** Many sessions a day, one after another, in the same room with the same people. */
  function busy(count: number): MeetingFile {
    const { meeting, format } = sampleFile('grcp-8');
    const sessions = Array.from({ length: count }, (_, index): FileSession => {
      const minute = (index % 48) * 30;
      const at = (m: number) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
      const date = new Date(Date.UTC(2031, 0, 1 + Math.floor(index / 48))).toISOString().slice(0, 10);
      return {
        ...{ id: `s${index}`, kind: 'plenary', title: 'Session', room: 'hall' },
        ...{ start: `${date}T${at(minute)}`, end: `${date}T${at(minute + 29)}` },
        moderators: [{ person: `p${index % 50}` }],
        items: [{ kind: 'panel', minutes: 20, speakers: [{ person: `p${(index * 7 + 1) % 50}` }] }],
      };
    });
    return { format, meeting: { ...meeting, startDate: '2031-01-01', endDate: '2031-12-31' }, people, sessions };
  }

  it('grows with the programme, and not with its square', () => {
    const readsFor = (count: number) => {
      const { draft, reads } = watched(busy(count));
      findingsOf(draft, settings, longBefore);
      return reads() / count;
    };
    const [few, many] = [readsFor(500), readsFor(8_000)];
    // Sorting alone grows by the logarithm.
    expect(many / few).toBeLessThan(Math.log2(8_000) / Math.log2(500));
    expect(many).toBeLessThan(100);
  });

  it('does not grow with what is meant to be held side by side', () => {
    const readsFor = (count: number) => {
      const file = busy(1);
      const sessions = Array.from({ length: count }, (_, index): FileSession => ({
        ...{ id: `s${index}`, kind: 'breakout', title: 'Side by side' },
        ...{ start: '2031-01-01T09:00', end: '2031-01-01T10:00' },
      }));
      const { draft, reads } = watched({ ...file, sessions });
      findingsOf(draft, settings, longBefore);
      return reads() / count;
    };
    expect(readsFor(4_000) / readsFor(500)).toBeLessThan(Math.log2(4_000) / Math.log2(500));
  });
});
