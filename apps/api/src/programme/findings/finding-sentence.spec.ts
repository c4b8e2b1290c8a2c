import { findingRules } from '#contract/finding-rules';
import type { FileGroup } from '#contract/meeting-file';
import { wordLanguages } from '#words/words';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDraft } from '../../../../../test/support/arbitrary-draft.js';
import { draftOf, found } from '../../../../../test/support/found.js';
import { findingSentence } from './finding-sentence.js';
import type { KnownMechanism } from './indexed-draft.js';

const ama = [{ person: 'ama' }];
const group = (number: number, rest: Partial<FileGroup>): FileGroup => ({ number, name: `G${number}`, ...rest });

/** A draft in which every rule finds something. */
const everything = draftOf(
  {
    before: { at: '5 09:00-10:00', kind: 'opening', title: 'Before' },
    one: {
      ...{ at: '6 09:00-10:00', room: 'main', moderators: ama, title: 'Evidence' },
      items: [{ kind: 'panel', minutes: 61, speakers: [{ person: 'ama' }, { person: 'ben', state: 'invited' }] }],
    },
    two: { at: '6 09:30-10:00', room: 'main', moderators: ama, title: 'Means' },
    three: { at: '6 10:03-14:00', room: 'side', moderators: ama, title: 'Ends' },
    left: { at: '6 15:00-16:00', kind: 'breakout', title: 'Left' },
    right: {
      ...{ at: '6 15:30-16:30', kind: 'breakout', title: 'Right', reportsTo: 'one' },
      groups: [group(1, { room: 'side', coFacilitators: ama }), group(2, { room: 'side', rapporteurs: ama })],
    },
    asked: { at: '7 09:00-10:00', title: 'Asked' },
    seated: {
      ...{ at: '7 10:00-11:00', kind: 'breakout', title: 'Seated' },
      groups: [group(1, { room: 'side', mechanisms: ['a', 'b'] }), group(2, { mechanisms: ['c'] }), group(3, {})],
      wishes: [
        { kind: 'together', mechanisms: ['a', 'c'] },
        { kind: 'apart', mechanisms: ['a', 'b'] },
      ],
    },
  },
  {
    guide: [{ sessions: ['asked'] }],
    rooms: [
      { id: 'main', name: 'Room 3' },
      { id: 'side', name: 'Room 4', seats: 1 },
    ],
    mechanisms: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `Process ${id.toUpperCase()}`, invited: true })),
    people: [
      { id: 'ama', honorific: 'H.E. Ms', familyName: 'Ama', mechanism: 'process' },
      { id: 'ben', honorific: 'Mr', familyName: 'Ben' },
    ],
  },
);

const mechanisms = new Map<string, KnownMechanism>([['process', { type: 'irf', regions: ['africa', 'europe'] }]]);

const sentences = (language: 'en' | 'fr' | 'es') =>
  findingRules.map((rule) => {
    const [first] = found(everything, [rule], { today: '2031-05-05', mechanisms });
    return first ? findingSentence(first, language) : `nothing found by ${rule}`;
  });

describe('findings as sentences', () => {
  it('say in English what is the matter, with names and times', () => {
    expect(sentences('en')).toEqual([
      'H.E. Ms Ama is expected in two places at once, 6 May 2031, 15.30–16.30: Group 1: G1 (“Right”) and Group 2: G2 (“Right”).',
      'The room “Room 3” is used twice at once, 6 May 2031, 9.30–10.00: “Evidence” and “Means”.',
      '“Evidence” and “Means” are held at the same time, 6 May 2031, 9.30–10.00, though everybody takes part in a plenary.',
      '“Before”, 5 May 2031, 9.00–10.00, is not within the days of the meeting.',
      'The items of “Evidence” take 61 minutes; the session has 60 minutes.',
      'H.E. Ms Ama has 3 minutes to walk from “Room 3” to “Room 4”, between “Evidence” and “Ends”.',
      '“Left” and “Right” overlap in part, 6 May 2031, 15.30–16.00.',
      'There is no break for 300 minutes on end: 6 May 2031, 9.00–14.00.',
      'Nobody moderates “Asked” yet.',
      '“Left” has no groups yet.',
      'Nobody co-facilitates yet: Group 2: G2 (“Right”).',
      'Nobody reports yet: Group 1: G1 (“Right”).',
      '“Left” does not report to a later plenary.',
      'Nobody sits in the group yet: Group 3: G3 (“Seated”).',
      'Process D is invited and sits in no group of “Seated”.',
      '2 people are to sit in Group 1: G1 (“Seated”); its room “Room 4” has seats for 1.',
      'Mr Ben has not answered yet: Speaker, “Evidence”.',
      'There are no objectives and no questions for “Evidence” yet.',
      'There are no questions for “Asked” yet.',
      'H.E. Ms Ama moderates “Evidence” and speaks in it.',
      'Several groups share the room “Room 4”: Group 1: G1 (“Right”); Group 2: G2 (“Right”).',
      'No mechanism sits in a group of “Right” yet.',
      'It was wished that these sit in one group of “Seated”: Process A; Process C.',
      'It was wished that these sit in different groups of “Seated”: Process A; Process B.',
      'Nothing is planned 6 May 2031, 14.00–15.00, between “Ends” and “Left”.',
      'People with a role, by honorific: Mr: 1; Ms: 1.',
      'People with a role, by region of their mechanism: Africa: 1; Europe: 1; no mechanism: 1.',
      'People with a role, by kind of mechanism: interregional forum: 1; no mechanism: 1.',
    ]);
  });

  it.each(['fr', 'es'] as const)('are in %s as complete as in English', (language) => {
    const english = sentences('en');
    const others = sentences(language);
    expect(others.filter((sentence, index) => sentence === english[index])).toEqual([]);
    expect(others.filter((sentence) => /\{\{|undefined|nothing found/.test(sentence))).toEqual([]);
  });

  it('can be said of whatever is found', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const all = found(draft, findingRules, { today: '2031-05-06', mechanisms });
        const said = all.flatMap((finding) => wordLanguages.map((language) => findingSentence(finding, language)));
        expect(said.filter((sentence) => /\{\{|undefined|NaN/.test(sentence))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('take titles as they are', () => {
    const title = '{{when}} $t(agenda) <b>';
    const [first] = found(draftOf({ one: { at: '6 09:00-10:00', title } }), ['plenary.no-moderator']);
    expect(first && findingSentence(first, 'en')).toBe(`Nobody moderates “${title}” yet.`);
  });
});
