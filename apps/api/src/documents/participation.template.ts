import type { MeetingSnapshot, SnapshotMechanism } from '#contract/meeting-snapshot';
import type { Block, DocumentTree } from '#typeset/tree';
import type { WordLanguage } from '#words/words';
import { documentOf } from './letterhead.js';
import { type Comparison, markOf, type ParticipationList, participationOf } from './participation.rules.js';
import { type Voice, voiceIn } from './voice.js';

/** Which mechanisms were invited, answered the survey and took part, laid out as Annex 7. */
export function participationTree(snapshot: MeetingSnapshot, language: WordLanguage): DocumentTree {
  const voice = voiceIn(language, snapshot);
  return documentOf(snapshot, voice, voice.words('participation'), participationBlocks(snapshot, voice));
}

/** The same without the letterhead; empty where nothing is known of mechanisms. */
export function participationBlocks(snapshot: MeetingSnapshot, voice: Voice): Block[] {
  const { lists, comparison } = participationOf(snapshot.mechanisms ?? []);
  return [
    ...lists.flatMap((list) => listBlocks(snapshot, list, comparison, voice)),
    ...(comparison ? noteBlocks(snapshot, comparison, voice) : []),
  ];
}

/** Marks stand only where they tell something: in the lists that are compared. */
function listBlocks(
  snapshot: MeetingSnapshot,
  { of, mechanisms }: ParticipationList,
  comparison: Comparison | null,
  voice: Voice,
): Block[] {
  const isCompared = of === 'tookPart' || of === comparison?.with;
  return [
    { kind: 'heading', level: 2, runs: [voice.own(headingOf(snapshot, of, voice))] },
    {
      kind: 'list',
      marker: 'decimal',
      items: mechanisms.map((mechanism): Block[] => {
        const mark = isCompared ? markOf(mechanism, comparison) : '';
        return [{ kind: 'paragraph', runs: [{ text: `${mechanism.name}${mark}${noteOf(mechanism, of)}` }] }];
      }),
    },
  ];
}

function headingOf({ meeting }: MeetingSnapshot, of: ParticipationList['of'], { words }: Voice): string {
  switch (of) {
    case 'invited':
      return words('mechanismsInvited');
    case 'surveyed':
      return words('mechanismsSurveyed', { survey: meeting.survey ?? words('theSurvey') });
    case 'tookPart':
      return words('mechanismsThatTookPart', { meeting: meeting.shortTitle });
  }
}

/** A note is printed once: where the mechanism took part, or else in each list that names it. */
function noteOf({ note, tookPart }: SnapshotMechanism, of: ParticipationList['of']): string {
  return note === undefined || (tookPart && of !== 'tookPart') ? '' : ` (${note})`;
}

const notes = {
  surveyed: { both: 'bothSurveyed', onlyTookPart: 'onlyTookPartOfSurveyed', onlyBefore: 'onlySurveyed' },
  invited: { both: 'bothInvited', onlyTookPart: 'onlyTookPartOfInvited', onlyBefore: 'onlyInvited' },
} as const;

function noteBlocks({ meeting }: MeetingSnapshot, comparison: Comparison, { words, own }: Voice): Block[] {
  const keys = notes[comparison.with];
  const lines = [
    { key: keys.both, count: comparison.both, mark: '' },
    { key: keys.onlyTookPart, count: comparison.onlyTookPart, mark: '*' },
    { key: keys.onlyBefore, count: comparison.onlyBefore, mark: '**' },
  ];
  const told = lines.filter(({ count }) => count > 0);
  return told.map(({ key, count, mark }, index): Block => {
    const runs = [own(words(key, { count, mark, meeting: meeting.shortTitle }))];
    return { kind: 'paragraph', runs, keepWithNext: index < told.length - 1 };
  });
}
