import type { ReportedGroup, ReportedRecommendation, ReportedSource } from '#contract/report';
import type { Block, Paragraph } from '#typeset/tree';
import { regionWords } from '#words/mechanism-terms';
import type { Voice } from '../voice.js';
import { bold, groupTitle, ownLine } from './report-head.js';
import { termsLine } from './reported-entries.js';

type CitedGroup = Pick<ReportedGroup, 'id' | 'number' | 'name'>;

/** By what a group is cited after a sentence: its number, or a letter where two groups have one number. */
export type Marks = ReadonlyMap<string, string>;

export function marksOf(groups: readonly CitedGroup[]): Marks {
  const isUnique = new Set(groups.map(({ number }) => number)).size === groups.length;
  const letter = (index: number) => String.fromCodePoint(0x41 + index);
  return new Map(groups.map(({ id, number }, index) => [id, isUnique ? `${number}` : letter(index)]));
}

/** The title, then all sentences in a paragraph, each with the marks of its sources; then its terms, and the sources in full. */
export function recommendationBlocks(
  { title, sentences, sources, addressee, levels, regions }: ReportedRecommendation,
  groups: readonly CitedGroup[],
  marks: Marks,
  voice: Voice,
): Block[] {
  const { words } = voice;
  const terms = { addressee: addressee === '' ? null : addressee, levels, actors: [] };
  const across = regions.map((region) => words(regionWords[region])).join(', ');
  const cited = sources.map((source) => sourceText(source, groups, voice));
  return [
    ...(title === '' ? [] : [{ kind: 'paragraph' as const, runs: [bold({ text: title })], keepWithNext: true }]),
    sentencesParagraph(sentences, sources, marks),
    ...termsLine(terms, voice),
    ...(across === '' ? [] : [ownLine(words('reportAcross', { regions: across }), voice)]),
    ownLine(words('reportSources', { count: cited.length, sources: cited.join('; ') }), voice),
  ];
}

/** “Meet yearly. [1.2; 3.1] Share data. [1.2]” */
function sentencesParagraph(
  sentences: ReportedRecommendation['sentences'],
  sources: readonly ReportedSource[],
  marks: Marks,
): Paragraph {
  const marked = sentences.map(({ text, sources: own }) => {
    const refs = own.flatMap(({ group, entry }) => {
      const source = sources.find((one) => one.group === group && one.entry === entry);
      return source ? [`${marks.get(group) ?? '?'}.${source.number}`] : [];
    });
    return refs.length === 0 ? text : `${text} [${refs.join('; ')}]`;
  });
  return { kind: 'paragraph', runs: [{ text: marked.join(' ') }] };
}

const sourceWords = {
  moderator: 'reportSourceByModerator',
  speaker: 'reportSourceBySpeaker',
  coFacilitator: 'reportSourceByCoFacilitator',
  rapporteur: 'reportSourceByRapporteur',
  noteTaker: 'reportSourceByNoteTaker',
} as const;

function sourceText({ group, number, submission, role }: ReportedSource, groups: readonly CitedGroup[], voice: Voice) {
  const found = groups.find(({ id }) => id === group);
  const title = found ? groupTitle(found, voice) : group;
  return voice.words(role === null ? 'reportSource' : sourceWords[role], { group: title, number, submission });
}
