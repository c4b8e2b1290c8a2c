import type { DraftLink, Finding, FindingRule, RegionTally, Tally, TypeTally } from '#contract/finding';
import { roleKind } from '#contract/fields';
import type { Interval } from '#time/interval';
import { roleWords } from '#words/role-words';
import { regionWords, typeWords } from '#words/mechanism-terms';
import type { WordLanguage, Words } from '#words/words';
import { type FindingNames, findingNames } from './finding-names.js';

type Told = Pick<Finding, 'rule' | 'concerns' | 'details'>;
type Sentence = (finding: Told, names: FindingNames) => string;

/** A finding as a sentence in a language. */
export function findingSentence(finding: Told, language: WordLanguage): string {
  return sentences[finding.rule](finding, findingNames(language));
}

/** The order of what a finding concerns is that in which its rule names it. */
const sentences: Readonly<Record<FindingRule, Sentence>> = {
  'person.two-places': ({ concerns: [person, a, b], details }, { words, name, when }) =>
    words('findingTwoPlaces', { person: name(person), first: name(a), second: name(b), when: when(timeIn(details)) }),
  'room.used-twice': ({ concerns: [room, a, b], details }, { words, name, when }) =>
    words('findingRoomTwice', { room: name(room), first: name(a), second: name(b), when: when(timeIn(details)) }),
  'plenary.overlaps': (finding, names) => twoSessions('findingPlenaryOverlaps', finding, names),
  'session.overlaps': (finding, names) => twoSessions('findingSessionsOverlap', finding, names),
  'day.gap': (finding, names) => twoSessions('findingGap', finding, names),
  'session.outside-meeting': ({ concerns: [session], details }, { words, name, when }) =>
    words('findingOutsideMeeting', { session: name(session), when: when(timeIn(details)) }),
  'items.exceed-session': ({ concerns: [session], details }, { words, name, minutes }) => {
    const [planned, available] = [minutes(numberIn(details, 'planned')), minutes(numberIn(details, 'minutes'))];
    return words('findingItemsExceed', { session: name(session), planned, available });
  },
  'person.walk': ({ concerns: [person, a, b, from, to], details }, { words, name, minutes }) =>
    words('findingWalk', {
      ...{ person: name(person), first: name(a), second: name(b), from: name(from), to: name(to) },
      minutes: minutes(numberIn(details, 'minutes')),
    }),
  'day.no-break': ({ details }, { words, when, minutes }) =>
    words('findingNoBreak', { when: when(timeIn(details)), minutes: minutes(numberIn(details, 'minutes')) }),
  'plenary.no-moderator': (finding, names) => ofSession('findingNoModerator', finding, names),
  'breakout.no-groups': (finding, names) => ofSession('findingNoGroups', finding, names),
  'breakout.no-later-plenary': (finding, names) => ofSession('findingNoLaterPlenary', finding, names),
  'guide.missing': (finding, names) => ofSession('findingGuideMissing', finding, names),
  'guide.no-questions': (finding, names) => ofSession('findingNoQuestions', finding, names),
  'group.no-co-facilitator': ({ concerns: [group] }, { words, name }) =>
    words('findingNoCoFacilitator', { group: name(group) }),
  'group.no-rapporteur': ({ concerns: [group] }, { words, name }) =>
    words('findingNoRapporteur', { group: name(group) }),
  'group.empty': ({ concerns: [group] }, { words, name }) => words('findingGroupEmpty', { group: name(group) }),
  'mechanism.no-group': ({ concerns: [mechanism, session] }, { words, name }) =>
    words('findingNoGroup', { mechanism: name(mechanism), session: name(session) }),
  'group.too-many': ({ concerns: [group, room], details }, { words, name }) =>
    words('findingTooMany', {
      ...{ group: name(group), room: name(room) },
      ...{ needed: numberIn(details, 'needed'), seats: numberIn(details, 'seats') },
    }),
  'breakout.no-placings': (finding, names) => ofSession('findingNoPlacings', finding, names),
  'wish.not-together': (finding, names) => ofWish('findingNotTogether', finding, names),
  'wish.not-apart': (finding, names) => ofWish('findingNotApart', finding, names),
  'role.unanswered': ({ concerns, details }, names) =>
    roleSentence('findingUnanswered', concerns, details['role'], names),
  'person.moderates-and-speaks': ({ concerns: [person, session] }, { words, name }) =>
    words('findingModeratesAndSpeaks', { person: name(person), session: name(session) }),
  'room.shared-by-groups': ({ concerns: [room, ...groups] }, { words, name, names }) =>
    words('findingRoomShared', { room: name(room), groups: names(groups) }),
  'balance.honorifics': ({ details }, { words }) => {
    const counts = talliesIn(details).map(({ honorific, people }) => {
      return `${honorific === '' ? words('withoutHonorific') : honorific}${words('afterName')}${people}`;
    });
    return words('findingHonorifics', { counts: counts.join(words('separator')) });
  },
  'balance.regions': ({ details: { regions, others } }, { words }) => {
    const counts = (regions as RegionTally[]).map(
      ({ region, people }) => [words(regionWords[region]), people] as const,
    );
    return words('findingRegions', { counts: countsOf(counts, others, words) });
  },
  'balance.kinds': ({ details: { kinds, others } }, { words }) => {
    const counts = (kinds as TypeTally[]).map(({ type, people }) => [words(typeWords[type]), people] as const);
    return words('findingKinds', { counts: countsOf(counts, others, words) });
  },
};

/**
 * @param concerns the person, then the place
 * @param role its kind
 */
export function roleSentence(
  key: 'findingUnanswered' | 'missingReplacement',
  [person, place]: readonly DraftLink[],
  role: unknown,
  { words, name }: FindingNames,
): string {
  const kind = roleKind.parse(role);
  return words(key, { person: name(person), role: words(roleWords[kind]), place: name(place) });
}

function twoSessions(
  key: 'findingPlenaryOverlaps' | 'findingSessionsOverlap' | 'findingGap',
  { concerns: [first, second], details }: Told,
  { words, name, when }: FindingNames,
): string {
  return words(key, { first: name(first), second: name(second), when: when(timeIn(details)) });
}

function ofSession(
  key:
    | 'findingNoModerator'
    | 'findingNoGroups'
    | 'findingNoLaterPlenary'
    | 'findingNoPlacings'
    | 'findingGuideMissing'
    | 'findingNoQuestions',
  { concerns: [session] }: Told,
  { words, name }: FindingNames,
): string {
  return words(key, { session: name(session) });
}

function ofWish(
  key: 'findingNotTogether' | 'findingNotApart',
  { concerns: [session, ...mechanisms] }: Told,
  { words, name, names }: FindingNames,
): string {
  return words(key, { session: name(session), mechanisms: names(mechanisms) });
}

function timeIn({ start, end }: Told['details']): Interval {
  if (typeof start !== 'string' || typeof end !== 'string') throw new TypeError('a finding without its time');
  return { start, end };
}

function numberIn(details: Told['details'], name: string): number {
  const value = details[name];
  if (typeof value !== 'number') throw new TypeError(`a finding without its ${name}`);
  return value;
}

/** Those that there are, then those who come for none. */
function countsOf(counts: readonly (readonly [string, number])[], others: unknown, words: Words): string {
  return [...counts, [words('withoutMechanism'), Number(others)] as const]
    .filter(([, people]) => people > 0)
    .map(([name, people]) => `${name}${words('afterName')}${people}`)
    .join(words('separator'));
}

function talliesIn({ honorifics }: Told['details']): Tally[] {
  return honorifics as Tally[];
}
