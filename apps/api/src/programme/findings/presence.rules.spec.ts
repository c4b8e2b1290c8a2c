import type { FileGroup, FileSession } from '#contract/meeting-file';
import { minutesBetween } from '#time/wall-time';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDraft } from '../../../../../test/support/arbitrary-draft.js';
import { draftOf, found, keysFound } from '../../../../../test/support/found.js';
import { heldRoles } from './session-roles.js';

const twice = ['person.two-places'] as const;
const ama = [{ person: 'ama' }];

const roles: [string, Partial<FileSession>][] = [
  ['moderator', { moderators: ama }],
  ['speaker', { items: [{ kind: 'panel', speakers: ama }] }],
  ['co-facilitator', { kind: 'breakout', groups: [{ number: 1, name: 'One', coFacilitators: ama }] }],
  ['rapporteur', { kind: 'breakout', groups: [{ number: 1, name: 'One', rapporteurs: ama }] }],
  ['note-taker', { kind: 'breakout', groups: [{ number: 1, name: 'One', noteTakers: ama }] }],
];

describe('somebody in two places at once', () => {
  it.each(roles.flatMap(([a, first]) => roles.map(([b, second]) => [a, b, first, second] as const)))(
    'is found as %s here and %s there',
    (_a, _b, first, second) => {
      const draft = draftOf({ late: { at: '6 09:59-11:00', ...second }, early: { at: '6 09:00-10:00', ...first } });
      expect(keysFound(draft, twice)).toEqual(['person.two-places~ama~early~late']);
    },
  );

  it('is told with the person, both places and the time that they share', () => {
    const draft = draftOf({
      late: { at: '6 09:30-11:00', moderators: ama },
      groups: { at: '6 09:00-10:00', kind: 'breakout', groups: [{ number: 2, name: 'Two', rapporteurs: ama }] },
    });
    expect(found(draft, twice)).toEqual([
      {
        ...{ key: 'person.two-places~ama~groups~late', rule: 'person.two-places', grade: 'error' },
        concerns: [
          { kind: 'person', key: 'ama', title: 'H.E. Ms Ama' },
          { kind: 'group', key: '2', title: 'Two', session: { key: 'groups', title: 'groups' } },
          { kind: 'session', key: 'late', title: 'late' },
        ],
        details: { start: '2031-05-06T09:30', end: '2031-05-06T10:00' },
      },
    ]);
  });

  it('is not whoever has several roles in one session, or in one of its groups', () => {
    const groups: FileGroup[] = [
      { number: 1, name: 'One', coFacilitators: ama, rapporteurs: ama },
      { number: 2, name: 'Two' },
    ];
    const items: FileSession['items'] = [
      { kind: 'panel', speakers: ama },
      { kind: 'panel', speakers: ama },
    ];
    const draft = draftOf({ groups: { at: '6 09:00-10:00', kind: 'breakout', moderators: ama, items, groups } });
    expect(keysFound(draft, twice)).toEqual([]);
  });

  it('is whoever is in two groups of one session', () => {
    const groups: FileGroup[] = [
      { number: 10, name: 'Ten', coFacilitators: ama },
      { number: 2, name: 'Two', noteTakers: ama },
      { number: 3, name: 'Three', rapporteurs: [{ person: 'ben' }] },
    ];
    const draft = draftOf({ groups: { at: '6 09:00-10:00', kind: 'breakout', groups } });
    expect(keysFound(draft, twice)).toEqual(['person.two-places~ama~groups:10~groups:2']);
  });

  it('is not whoever has declined, nor who goes from one session straight to the next', () => {
    const declined = draftOf({
      one: { at: '6 09:00-10:00', moderators: ama },
      two: { at: '6 09:00-10:00', moderators: [{ person: 'ama', state: 'declined' }] },
    });
    const after = draftOf({
      one: { at: '6 09:00-10:00', moderators: ama },
      two: { at: '6 10:00-11:00', moderators: ama },
    });
    expect([keysFound(declined, twice), keysFound(after, twice)]).toEqual([[], []]);
  });
});

describe('somebody without time to walk', () => {
  const walk = ['person.walk'] as const;
  const draft = (pause: string, second: Partial<FileSession> = {}) =>
    draftOf({
      one: { at: '6 09:00-10:00', room: 'main', moderators: ama },
      two: { at: `6 ${pause}-11:00`, room: 'side', moderators: ama, ...second },
    });

  it('is found where the pause is shorter than the walk between the rooms', () => {
    const walkingMinutes = 10;
    const keys = (pause: string) => keysFound(draft(pause), walk, { settings: { walkingMinutes } });
    expect([keys('10:00'), keys('10:09'), keys('10:10')]).toEqual([
      ['person.walk~ama~one~two'],
      ['person.walk~ama~one~two'],
      [],
    ]);
    expect(keysFound(draft('10:00'), walk, { settings: { walkingMinutes: 0 } })).toEqual([]);
    expect(found(draft('10:03'), walk)[0]).toMatchObject({
      grade: 'warning',
      concerns: [{ key: 'ama' }, { key: 'one' }, { key: 'two' }, { key: 'main', title: 'Room 3' }, { key: 'side' }],
      details: { minutes: 3 },
    });
  });

  it('is not found in one room, or where nobody has said which', () => {
    expect(keysFound(draft('10:00', { room: 'main' }), walk)).toEqual([]);
    expect(keysFound(draft('10:00', { room: undefined }), walk)).toEqual([]);
  });

  it('is found from the room of the group, where that is not the one of the session', () => {
    const groups = [{ number: 1, name: 'One', room: 'main', rapporteurs: ama }];
    const here = draft('10:00', { kind: 'breakout', moderators: [], groups });
    expect([keysFound(draft('10:00'), walk).length, keysFound(here, walk).length]).toEqual([1, 0]);
  });

  it('is whom a comparison of every session with every other finds', () => {
    const roomAt = (session: FileSession, person: string) => {
      const places = new Set(heldRoles(session).flatMap(({ role, group }) => (role.person === person ? [group] : [])));
      const [group] = places;
      return (places.size === 1 ? group?.room : undefined) ?? session.room;
    };
    fc.assert(
      fc.property(arbitraryDraft, fc.integer({ min: 0, max: 60 }), (generated, walkingMinutes) => {
        const people = (session: FileSession) => new Set(heldRoles(session).map(({ role }) => role.person));
        const wanted = generated.sessions.flatMap((a) =>
          generated.sessions.flatMap((b) => {
            const pause = minutesBetween(a.end, b.start);
            if (a === b || pause < 0 || pause >= walkingMinutes) return [];
            return [...people(a)]
              .filter((person) => people(b).has(person))
              .filter((person) => {
                const [from, to] = [roomAt(a, person), roomAt(b, person)];
                return from !== undefined && to !== undefined && from !== to;
              })
              .map((person) => ['person.walk', person, ...[a.id, b.id].sort()].join('~'));
          }),
        );
        expect(keysFound(generated, walk, { settings: { walkingMinutes } }).sort()).toEqual(wanted.sort());
      }),
    );
  });
});
