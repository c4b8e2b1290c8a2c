import type { FileItem, FileRole, FileSession } from '#contract/meeting-file';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDraft } from '../../../../../test/support/arbitrary-draft.js';
import { draftOf, found, keysFound } from '../../../../../test/support/found.js';

describe('items that exceed their session', () => {
  const exceed = ['items.exceed-session'] as const;
  const items = (...minutes: (number | undefined)[]): FileItem[] =>
    minutes.map((one) => ({ kind: 'presentation', title: 'Talk', ...(one !== undefined && { minutes: one }) }));

  it('have more minutes than there are', () => {
    expect(keysFound(draftOf({ one: { at: '6 09:00-10:00', items: items(30, 30, undefined) } }), exceed)).toEqual([]);
    const draft = draftOf({ one: { at: '6 09:00-10:00', items: items(30, undefined, 31) } });
    const within = { session: { key: 'one', title: 'one' } };
    expect(found(draft, exceed)).toEqual([
      {
        ...{ key: 'items.exceed-session~one', rule: 'items.exceed-session', grade: 'error' },
        concerns: [
          { kind: 'session', key: 'one', title: 'one' },
          { kind: 'item', key: '1', title: 'Talk', ...within },
          { kind: 'item', key: '3', title: 'Talk', ...within },
        ],
        details: { planned: 61, minutes: 60 },
      },
    ]);
  });

  it('are counted in minutes that pass, also in the night in which the clocks change', () => {
    // Zurich leaves out the hour from 02:00 on 30 March 2031.
    const night = { start: '2031-03-30T01:00', end: '2031-03-30T04:00', items: items(121) };
    expect(found(draftOf({ one: { at: '6 00:00-00:01', ...night } }), exceed)[0]?.details).toEqual({
      planned: 121,
      minutes: 120,
    });
  });
});

describe('a plenary', () => {
  const noModerator = ['plenary.no-moderator'] as const;

  it('wants a moderator who is named, and has not declined', () => {
    const moderators: [string, FileSession['moderators']][] = [
      ['none', undefined],
      ['gone', [{ person: 'ama', state: 'declined' }]],
      ['asked', [{ person: 'ama', state: 'invited' }]],
      ['both', [{ person: 'ben', state: 'declined' }, { person: 'ama' }]],
      ['open', [{ capacity: 'Chair of MIDSA' }]],
    ];
    const sessions = moderators.map(([id, list], i) => [id, { at: `6 1${i}:00-1${i}:30`, moderators: list }] as const);
    expect(keysFound(draftOf(Object.fromEntries(sessions)), noModerator)).toEqual([
      'plenary.no-moderator~none',
      'plenary.no-moderator~gone',
      'plenary.no-moderator~open',
    ]);
  });

  it('is alone in wanting one', () => {
    const kinds = ['opening', 'breakout', 'break', 'social', 'closing'] as const;
    const sessions = kinds.map((kind, i) => [kind, { at: `6 1${i}:00-1${i}:30`, kind }] as const);
    expect(keysFound(draftOf(Object.fromEntries(sessions)), noModerator)).toEqual([]);
  });
});

describe('a breakout', () => {
  const rules = [
    'breakout.no-groups',
    'group.no-co-facilitator',
    'group.no-rapporteur',
    'breakout.no-later-plenary',
  ] as const;
  const led = { coFacilitators: [{ person: 'ama' }], rapporteurs: [{ person: 'ben' }] };
  const keys = (groups: FileSession, others: Record<string, Partial<FileSession> & { at: string }> = {}) =>
    keysFound({ ...draftOf(others), sessions: [...draftOf(others).sessions, groups] }, rules);
  const breakout = (change: Partial<FileSession>): FileSession => ({
    ...{ id: 'groups', kind: 'breakout', title: 'Groups', start: '2031-05-06T10:00', end: '2031-05-06T11:00' },
    ...change,
  });

  it('wants groups, and a plenary to report to', () => {
    expect(keys(breakout({}))).toEqual(['breakout.no-groups~groups', 'breakout.no-later-plenary~groups']);
  });

  it('is sound with groups that are led and reported, and a plenary after it', () => {
    const groups = [{ number: 1, name: 'One', ...led }];
    expect(keys(breakout({ groups, reportsTo: 'after' }), { after: { at: '6 11:00-12:00' } })).toEqual([]);
  });

  it('wants somebody in each group who leads it, and somebody who reports', () => {
    const groups = [
      { number: 1, name: 'One', rapporteurs: led.rapporteurs },
      { number: 2, name: 'Two', ...led, rapporteurs: [{ person: 'ben', state: 'declined' as const }] },
    ];
    expect(keys(breakout({ groups, reportsTo: 'after' }), { after: { at: '6 11:00-12:00' } })).toEqual([
      'group.no-co-facilitator~groups:1',
      'group.no-rapporteur~groups:2',
    ]);
  });

  it('does not report to what is no plenary, what comes before it has ended, or what is not there', () => {
    const groups = [{ number: 1, name: 'One', ...led }];
    const others = {
      early: { at: '6 10:30-12:00' },
      late: { at: '6 11:00-12:00', kind: 'closing' as const },
    };
    for (const reportsTo of ['early', 'late', 'gone']) {
      expect(keys(breakout({ groups, reportsTo }), others)).toEqual(['breakout.no-later-plenary~groups']);
    }
  });
});

describe('a moderator who also speaks', () => {
  it('does so in one session, and is told once', () => {
    const items: FileItem[] = [
      { kind: 'panel', speakers: [{ person: 'ama' }, { person: 'ben' }] },
      { kind: 'panel', speakers: [{ person: 'ama' }] },
    ];
    const draft = draftOf({
      both: { at: '6 09:00-10:00', moderators: [{ person: 'ama' }, { person: 'cleo' }], items },
      one: {
        at: '6 10:00-11:00',
        moderators: [{ person: 'ben' }],
        items: [{ kind: 'panel', speakers: [{ person: 'ama' }] }],
      },
      gone: { at: '6 11:00-12:00', moderators: [{ person: 'ama', state: 'declined' }], items },
    });
    expect(found(draft, ['person.moderates-and-speaks'])).toMatchObject([
      { key: 'person.moderates-and-speaks~ama~both', grade: 'hint', concerns: [{ key: 'ama' }, { key: 'both' }] },
    ]);
  });
});

describe('rooms', () => {
  it('may be shared by groups of one session, which is worth a hint', () => {
    const group = (number: number, room?: string) => ({
      number,
      name: `${number}`,
      ...(room !== undefined && { room }),
    });
    const draft = draftOf({
      one: {
        at: '6 09:00-10:00',
        kind: 'breakout',
        room: 'main',
        groups: [group(1, 'main'), group(2, 'side'), group(3)],
      },
      two: { at: '6 10:00-11:00', kind: 'breakout', groups: [group(1, 'main'), group(2, 'side'), group(3, 'main')] },
    });
    expect(found(draft, ['room.shared-by-groups'])).toMatchObject([
      { key: 'room.shared-by-groups~main~two', grade: 'hint', concerns: [{ key: 'main' }, { key: '1' }, { key: '3' }] },
    ]);
    expect(keysFound(draft, ['room.used-twice'])).toEqual([]);
  });
});

describe('the rules that look at one session at a time', () => {
  it('find what a plain look at each finds', () => {
    const all = [
      'plenary.no-moderator',
      'breakout.no-groups',
      'items.exceed-session',
      'breakout.no-later-plenary',
    ] as const;
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const wanted = draft.sessions.flatMap(({ id, kind, start, end, moderators, items, groups, reportsTo }) => {
          const minutes = (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000;
          const planned = (items ?? []).map((item) => item.minutes ?? 0).reduce((a, b) => a + b, 0);
          const target = draft.sessions.find((one) => one.id === reportsTo);
          const holds = {
            'plenary.no-moderator':
              kind === 'plenary' &&
              (moderators ?? []).every(({ person, state }) => person === undefined || state === 'declined'),
            'breakout.no-groups': kind === 'breakout' && (groups ?? []).length === 0,
            'items.exceed-session': planned > minutes,
            'breakout.no-later-plenary': kind === 'breakout' && !(target?.kind === 'plenary' && target.start >= end),
          };
          return all.filter((rule) => holds[rule]).map((rule) => `${rule}~${id}`);
        });
        expect(keysFound(draft, all).sort()).toEqual(wanted.sort());
      }),
    );
  });

  it('find the same in its groups, its rooms and its days', () => {
    const all = [
      'session.outside-meeting',
      'group.no-co-facilitator',
      'group.no-rapporteur',
      'person.moderates-and-speaks',
      'room.shared-by-groups',
    ] as const;
    const names = (roles: readonly FileRole[] = []) =>
      roles.flatMap(({ person, state }) => (person === undefined || state === 'declined' ? [] : [person]));
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const wanted = draft.sessions.flatMap(({ id, start, end, moderators, items = [], groups = [] }) => {
          const days = [start, end].map((time) => time.slice(0, 10));
          const speakers = items.flatMap((item) => names(item.speakers));
          const rooms = groups.flatMap(({ room }) => room ?? []);
          return [
            ...(days.every((day) => day === '2031-05-06' || day === '2031-05-07')
              ? []
              : [`session.outside-meeting~${id}`]),
            ...groups.flatMap(({ number, coFacilitators, rapporteurs }) => [
              ...(names(coFacilitators).length > 0 ? [] : [`group.no-co-facilitator~${id}:${number}`]),
              ...(names(rapporteurs).length > 0 ? [] : [`group.no-rapporteur~${id}:${number}`]),
            ]),
            ...[...new Set(names(moderators))]
              .filter((person) => speakers.includes(person))
              .map((person) => `person.moderates-and-speaks~${person}~${id}`),
            ...[...new Set(rooms)]
              .filter((room) => rooms.indexOf(room) !== rooms.lastIndexOf(room))
              .map((room) => `room.shared-by-groups~${room}~${id}`),
          ];
        });
        expect(keysFound(draft, all).sort()).toEqual(wanted.sort());
      }),
    );
  });
});
