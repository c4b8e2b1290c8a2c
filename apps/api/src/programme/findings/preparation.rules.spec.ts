import { roleKind, type RoleKind } from '#contract/fields';
import type { Tally } from '#contract/finding';
import type { FileRole, MeetingFile } from '#contract/meeting-file';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDraft, everyRole } from '../../../../../test/support/arbitrary-draft.js';
import { draftOf, found, keysFound } from '../../../../../test/support/found.js';

const asked = (person: string): FileRole => ({ person, state: 'invited' });

describe('a role without an answer', () => {
  const unanswered = ['role.unanswered'] as const;
  const draft = draftOf({
    one: {
      at: '6 09:00-10:00',
      moderators: [asked('ama'), { person: 'ben' }, { person: 'cleo', state: 'declined' }],
      items: [
        { kind: 'panel', speakers: [asked('ama')] },
        { kind: 'panel', speakers: [asked('ama')] },
      ],
    },
    groups: {
      at: '7 09:00-10:00',
      kind: 'breakout',
      groups: [{ number: 2, name: 'Two', noteTakers: [{ person: 'ben', state: 'toBeConfirmed' }] }],
    },
  });
  const day6 = ['role.unanswered~ama~one~moderator', 'role.unanswered~ama~one~speaker'];
  const day7 = ['role.unanswered~ben~groups:2~noteTaker'];

  it('is found from so many days before the meeting on, until its day has passed', () => {
    const on = (today: string) => keysFound(draft, unanswered, { today, settings: { answerDays: 10 } });
    expect(on('2031-04-25')).toEqual([]);
    expect(on('2031-04-26')).toEqual([...day6, ...day7]);
    expect(on('2031-05-06')).toEqual([...day6, ...day7]);
    expect(on('2031-05-07')).toEqual(day7);
    expect(on('2031-05-08')).toEqual([]);
  });

  it('is told with the person, the place and the role', () => {
    expect(found(draft, unanswered, { today: '2031-05-07' })).toEqual([
      {
        ...{ key: day7[0], rule: 'role.unanswered', grade: 'warning' },
        concerns: [
          { kind: 'person', key: 'ben', title: 'Mr Ben' },
          { kind: 'group', key: '2', title: 'Two', session: { key: 'groups', title: 'groups' } },
        ],
        details: { role: 'noteTaker', state: 'toBeConfirmed', startDate: '2031-05-06' },
      },
    ]);
  });

  it('is what a look at every role finds, on any day', () => {
    const days = Array.from({ length: 20 }, (_, day) =>
      new Date(Date.UTC(2031, 3, 20 + day)).toISOString().slice(0, 10),
    );
    fc.assert(
      fc.property(arbitraryDraft, fc.nat(9), fc.constantFrom(...days), (draft, answerDays, today) => {
        const first = new Date(Date.UTC(2031, 4, 6 - answerDays)).toISOString().slice(0, 10);
        const wanted = draft.sessions.flatMap((session) => {
          if (today < first || session.end.slice(0, 10) < today) return [];
          return everyRole(session).flatMap(([kind, place, { person, state = 'confirmed' }]) =>
            person === undefined || state === 'confirmed' || state === 'declined'
              ? []
              : [`role.unanswered~${person}~${place}~${kind}`],
          );
        });
        const keys = keysFound(draft, unanswered, { today, settings: { answerDays } });
        expect(keys.sort()).toEqual([...new Set(wanted)].sort());
      }),
    );
  });
});

describe('a guide', () => {
  const rules = ['guide.missing', 'guide.no-questions'] as const;
  const sessions = {
    opening: { at: '6 08:00-09:00', kind: 'opening' as const },
    one: { at: '6 09:00-10:00' },
    two: { at: '6 10:00-11:00' },
    groups: { at: '6 11:00-12:00', kind: 'breakout' as const },
    coffee: { at: '6 12:00-13:00', kind: 'break' as const },
  };
  const question = { questions: [{ text: 'Why?' }] };

  it('is wanted by every plenary and every breakout', () => {
    expect(keysFound(draftOf(sessions), rules)).toEqual(['one', 'two', 'groups'].map((id) => `guide.missing~${id}`));
  });

  it('wants a question for each of its sessions', () => {
    const guide: MeetingFile['guide'] = [
      { sessions: ['one', 'groups'], questionSets: [{ session: 'one', ...question }] },
      { sessions: ['two'], title: 'The guide of two', questionSets: [{ session: 'two', questions: [] }] },
    ];
    expect(found(draftOf(sessions, { guide }), rules)).toEqual([
      {
        ...{ key: 'guide.no-questions~two', rule: 'guide.no-questions', grade: 'warning', details: {} },
        concerns: [
          { kind: 'session', key: 'two', title: 'two' },
          { kind: 'guide', key: '2', title: 'The guide of two' },
        ],
      },
      {
        ...{ key: 'guide.no-questions~groups', rule: 'guide.no-questions', grade: 'warning', details: {} },
        concerns: [
          { kind: 'session', key: 'groups', title: 'groups' },
          { kind: 'guide', key: '1', title: 'one' },
        ],
      },
    ]);
  });

  it('is missing where a plain look at each session does not see one', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const guide = draft.guide ?? [];
        const wanted = draft.sessions.flatMap(({ id, kind }) => {
          if (kind !== 'plenary' && kind !== 'breakout') return [];
          if (!guide.some((one) => one.sessions.includes(id))) return [`guide.missing~${id}`];
          const sets = guide.flatMap(({ questionSets = [] }) => questionSets).filter(({ session }) => session === id);
          return sets.every(({ questions }) => questions.length === 0) ? [`guide.no-questions~${id}`] : [];
        });
        expect(keysFound(draft, rules).sort()).toEqual(wanted.sort());
      }),
    );
  });
});

describe('the balance', () => {
  it('is a count of people by honorific, each once, in all and by role', () => {
    const people = [
      { id: 'ama', honorific: 'H.E. Ms', familyName: 'Ama' },
      { id: 'ben', honorific: 'Mr', familyName: 'Ben' },
      { id: 'cleo', familyName: 'Cleo' },
      { id: 'dee', honorific: 'Ms', familyName: 'Dee' },
      { id: 'unused', honorific: 'Mr', familyName: 'Unused' },
      { id: 'gone', honorific: 'Mr', familyName: 'Gone' },
    ];
    const speakers = ['ama', 'ben', 'cleo', 'dee'].map(asked);
    const draft = draftOf(
      {
        one: { at: '6 09:00-10:00', moderators: [{ person: 'ama' }], items: [{ kind: 'panel', speakers }] },
        two: { at: '6 10:00-11:00', moderators: [{ person: 'ama' }, { person: 'gone', state: 'declined' }] },
      },
      { people },
    );
    const all = [
      { honorific: 'Ms', people: 2 },
      { honorific: '', people: 1 },
      { honorific: 'Mr', people: 1 },
    ];
    expect(found(draft, ['balance.honorifics'])).toEqual([
      {
        ...{ key: 'balance.honorifics', rule: 'balance.honorifics', grade: 'hint' },
        concerns: [{ kind: 'meeting', key: 'small', title: 'Small' }],
        details: {
          ...{ people: 4, honorifics: all, speaker: all, moderator: [{ honorific: 'Ms', people: 1 }] },
          ...{ coFacilitator: [], rapporteur: [], noteTaker: [] },
        },
      },
    ]);
  });

  it('counts whoever a look at every role names, whatever the programme', () => {
    const honorifics = ['H.E. Ms', 'Mr', 'Ms', undefined];
    fc.assert(
      fc.property(arbitraryDraft, (generated) => {
        const people = generated.people?.map((one, index) => ({ ...one, honorific: honorifics[index] }));
        const draft = { ...generated, people };
        const held = draft.sessions
          .flatMap(everyRole)
          .filter(([, , { person, state }]) => person && state !== 'declined');
        const counted = (kinds: readonly RoleKind[]) => {
          const named = new Set(
            held.flatMap(([kind, , { person }]) => (kinds.includes(kind) && person ? [person] : [])),
          );
          const of = (short: string) =>
            (people ?? []).filter(({ id, honorific = '' }) => named.has(id) && honorific.endsWith(short)).length;
          const [ms, mr] = [of('Ms'), of('Mr')];
          return { '': named.size - ms - mr, Ms: ms, Mr: mr };
        };
        const [finding] = found(draft, ['balance.honorifics']);
        const told = (name: string) => {
          const tallies = (finding?.details[name] ?? []) as readonly Tally[];
          return { '': 0, Ms: 0, Mr: 0, ...Object.fromEntries(tallies.map((one) => [one.honorific, one.people])) };
        };
        expect(finding === undefined).toBe(held.length === 0);
        expect(told('honorifics')).toEqual(counted(roleKind.options));
        for (const kind of roleKind.options) expect(told(kind)).toEqual(counted([kind]));
      }),
    );
  });
});
