import { defaultFindingSettings } from '#contract/finding';
import type { FileGroup, MeetingFile } from '#contract/meeting-file';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDraft } from '../../../../../test/support/arbitrary-draft.js';
import { draftOf } from '../../../../../test/support/found.js';
import { sampleFile } from '../../../../../test/support/sample-file.js';
import { findingsOf } from './findings.rules.js';
import { missingSentence } from './missing-sentence.js';
import type { PeopleFacts } from './people-facts.js';
import { missingIn } from './readiness.rules.js';

const nothing: PeopleFacts = { withoutAddress: new Set(), withoutBiography: new Set() };

/** What is missing, with the ids of all it concerns and with who can supply it. */
function missing(draft: MeetingFile, facts = nothing): { meeting: string[]; sessions: Record<string, string[]> } {
  const open = findingsOf(draft, defaultFindingSettings, '2030-01-01').list;
  const parts = missingIn(draft, open, facts);
  const line = ({ what, before, concerns, suppliers }: (typeof parts.meeting)[0]) => {
    const from = suppliers.map(({ as, person }) => (person === null ? as : `${as} ${person}`));
    return `${before}: ${what} (${concerns.map(({ key }) => key).join(' ')}) from ${from.join(', ')}`;
  };
  const sessions = [...parts.sessions].map(([id, list]) => [id, list.map(line)] as const);
  return { meeting: parts.meeting.map(line), sessions: Object.fromEntries(sessions) };
}

const guide = (...ids: string[]): MeetingFile['guide'] => [
  { sessions: ids, questionSets: ids.map((session) => ({ session, questions: [{ text: 'Why?' }] })) },
];
const item = { kind: 'discussion' as const };

describe('readiness', () => {
  it('of a meeting wants sessions, a venue and an objective', () => {
    expect(missing(draftOf({})).meeting).toEqual(
      ['sessions', 'venue', 'objective'].map((what) => `release: ${what} (small) from organizer`),
    );
    expect(missing(sampleFile('grcp-8')).meeting).toEqual([]);
  });

  it('of a plenary wants items, a moderator and a guide, and asks its moderators too for what they can do', () => {
    const draft = draftOf({
      empty: { at: '6 09:00-10:00', room: 'main' },
      led: { at: '6 10:00-11:00', room: 'main', moderators: [{ person: 'ama' }] },
    });
    expect(missing(draft).sessions).toEqual({
      empty: [
        'release: items (empty) from organizer',
        'release: plenary.no-moderator (empty) from organizer',
        'release: guide.missing (empty) from organizer',
      ],
      led: ['release: items (led) from organizer', 'release: guide.missing (led) from organizer, moderator ama'],
    });
  });

  it('wants minutes for all items but one, which takes what time there is', () => {
    const of = (items: { kind: 'panel'; minutes?: number }[]) =>
      missing(
        draftOf(
          { one: { at: '6 09:00-10:00', room: 'main', moderators: [{ person: 'ama' }], items } },
          { guide: guide('one') },
        ),
      ).sessions['one'];
    expect(of([{ kind: 'panel', minutes: 10 }, { kind: 'panel' }])).toEqual([]);
    expect(of([{ kind: 'panel' }, { kind: 'panel', minutes: 10 }, { kind: 'panel' }])).toEqual([
      'meeting: minutes (one 1 3) from organizer, moderator ama',
    ]);
  });

  it('wants a room, where the meeting has rooms, for the session or for each of its groups', () => {
    const led = { coFacilitators: [{ person: 'ama' }], rapporteurs: [{ person: 'ama' }] };
    const group = (number: number, room?: string): FileGroup => ({
      ...{ number, name: 'Group', ...led },
      ...(room !== undefined && { room }),
    });
    const draft = (groups: FileGroup[], rest: Partial<MeetingFile> = {}) =>
      draftOf(
        {
          groups: { at: '6 09:00-10:00', kind: 'breakout', reportsTo: 'next', groups },
          coffee: { at: '6 10:00-10:30', kind: 'break' },
          next: { at: '6 10:30-11:00', room: 'main', moderators: [{ person: 'ama' }], items: [item] },
        },
        { guide: guide('groups', 'next'), ...rest },
      );
    const none = { groups: [], coffee: [], next: [] };
    const wanted = { ...none, groups: ['meeting: room (groups) from organizer'] };
    expect(missing(draft([group(1, 'main')])).sessions).toEqual(none);
    expect(missing(draft([group(1)])).sessions).toEqual(wanted);
    expect(missing(draft([group(1)], { rooms: [] })).sessions).toEqual(none);
  });

  it('wants answers of those who are asked, and somebody else for those who have declined', () => {
    const draft = draftOf(
      {
        one: {
          ...{ at: '6 09:00-10:00', room: 'main' },
          moderators: [
            { person: 'ama', state: 'invited' },
            { person: 'ben', state: 'declined' },
          ],
          items: [{ kind: 'panel', speakers: [{ person: 'cleo', state: 'toBeConfirmed' }] }],
        },
      },
      { guide: guide('one') },
    );
    expect(missing(draft).sessions).toEqual({
      one: [
        'meeting: answer (ama one) from moderator ama',
        'release: replacement (ben one) from organizer',
        'meeting: answer (cleo one) from organizer',
      ],
    });
  });

  it('wants somebody for each seat that is vacant, before the meeting, and asks nobody else for it', () => {
    const group = { number: 1, name: 'One', rapporteurs: [{}], coFacilitators: [{ person: 'ben' }] };
    const draft = draftOf(
      {
        groups: {
          ...{ at: '6 09:00-10:00', kind: 'breakout', room: 'main', reportsTo: 'next' },
          groups: [group, { ...group, number: 2, rapporteurs: [] }],
        },
        next: {
          ...{ at: '6 10:00-11:00', room: 'main', moderators: [{ capacity: 'Chair of MIDSA' }] },
          items: [{ kind: 'panel', speakers: [{ person: 'cleo' }, {}, { capacity: 'Discussant' }, {}] }],
        },
      },
      { guide: guide('groups', 'next') },
    );
    expect(missing(draft).sessions).toEqual({
      groups: [
        'meeting: person (1) from organizer',
        'release: person.two-places (ben 1 2) from organizer',
        'release: group.no-rapporteur (2) from organizer',
      ],
      next: ['next', 'next', 'next'].map((key) => `meeting: person (${key}) from organizer`),
    });
    const seats = missingIn(draft, [], nothing).sessions.get('next') ?? [];
    expect(seats.map((seat) => missingSentence(seat, 'en'))).toEqual([
      'Somebody is still to be found for “Chair of MIDSA”: Moderator, “next”.',
      '2 people are still to be found: Speaker, “next”.',
      'Somebody is still to be found for “Discussant”: Speaker, “next”.',
    ]);
    expect(seats.map((seat) => missingSentence(seat, 'fr'))).toEqual([
      'Une personne reste à trouver pour «\u00A0Chair of MIDSA\u00A0»\u00A0: Modération, «\u00A0next\u00A0».',
      '2 personnes restent à trouver\u00A0: Intervention, «\u00A0next\u00A0».',
      'Une personne reste à trouver pour «\u00A0Discussant\u00A0»\u00A0: Intervention, «\u00A0next\u00A0».',
    ]);
  });

  it('asks of nobody what they can only do once they are invited', () => {
    const pencilled = (person: string) => ({ person, state: 'toBeConfirmed' as const });
    const draft = draftOf(
      {
        one: {
          ...{ at: '6 09:00-10:00', room: 'main', moderators: [pencilled('ama'), { person: 'ben' }] },
          items: [{ kind: 'panel', speakers: [pencilled('ben')] }, { kind: 'panel' }],
        },
      },
      { guide: guide('one') },
    );
    expect(missing(draft, { ...nothing, withoutBiography: new Set(['ama', 'ben']) }).sessions['one']).toEqual([
      'meeting: minutes (one 1 2) from organizer, moderator ben',
      'meeting: answer (ama one) from organizer',
      'meeting: answer (ben one) from organizer',
      'meeting: biography (ama) from organizer',
      'meeting: biography (ben) from moderator ben',
    ]);
  });

  it('wants addresses of all who have a role, and biographies of those who moderate and speak', () => {
    const draft = draftOf(
      {
        groups: {
          ...{ at: '6 09:00-10:00', kind: 'breakout', room: 'main', reportsTo: 'next' },
          groups: [{ number: 1, name: 'One', coFacilitators: [{ person: 'ama' }], rapporteurs: [{ person: 'ben' }] }],
        },
        next: { at: '6 10:00-11:00', room: 'main', moderators: [{ person: 'cleo' }], items: [item] },
      },
      { guide: guide('groups', 'next') },
    );
    const all = new Set(['ama', 'cleo']);
    expect(missing(draft, { withoutAddress: all, withoutBiography: all }).sessions).toEqual({
      groups: ['meeting: address (ama) from organizer'],
      next: ['meeting: address (cleo) from organizer', 'meeting: biography (cleo) from moderator cleo'],
    });
  });

  it('counts errors against all sessions that have a part in them, and hints against none', () => {
    const draft = draftOf(
      {
        one: { at: '6 09:00-10:00', room: 'main', moderators: [{ person: 'ama' }], items: [item] },
        two: { at: '6 09:00-10:00', room: 'side', moderators: [{ person: 'ama' }], items: [item] },
        late: { at: '6 12:00-13:00', room: 'side', moderators: [{ person: 'ama' }], items: [item] },
      },
      { guide: guide('one', 'two', 'late') },
    );
    const both = [
      'release: person.two-places (ama one two) from organizer',
      'release: plenary.overlaps (one two) from organizer',
    ];
    expect(missing(draft).sessions).toEqual({ one: both, two: both, late: [] });
  });

  it('can be said in words, whatever is missing', () => {
    const all = new Set(['ana', 'bo', 'cy', 'dee']);
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const open = findingsOf(draft, defaultFindingSettings, '2031-05-06').list;
        const { meeting, sessions } = missingIn(draft, open, { withoutAddress: all, withoutBiography: all });
        const said = [...meeting, ...[...sessions.values()].flat()].map((one) => missingSentence(one, 'en'));
        expect(said.filter((sentence) => !/^.+\.$/.test(sentence) || /\{\{|undefined/.test(sentence))).toEqual([]);
      }),
    );
  });
});
