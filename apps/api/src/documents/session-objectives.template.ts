import type { LeadList } from '#contract/meeting-file';
import type { MeetingSnapshot, SnapshotGuide, SnapshotQuestionSet } from '#contract/meeting-snapshot';
import type { Block, DocumentTree, List, Run } from '#typeset/tree';
import type { WordLanguage } from '#words/words';
import { documentOf } from './letterhead.js';
import { sessionsOf } from '../publishing/snapshot-index.js';
import { titleRuns, type Voice, voiceIn } from './voice.js';

/** The session objectives and discussion guide questions, laid out as Annex 9. */
export function sessionObjectivesTree(snapshot: MeetingSnapshot, language: WordLanguage): DocumentTree {
  const voice = voiceIn(language, snapshot);
  const blocks = [...objectiveBlocks(snapshot, voice), ...guideBlocks(snapshot, voice)];
  return documentOf(snapshot, voice, voice.words('sessionObjectives'), blocks);
}

/** Anchors of the meeting's objective and of a guide by its place; no session's id begins with `_`. */
export const objectiveAnchor = '_objective';
export function guideAnchor(index: number): string {
  return `_guide-${index + 1}`;
}

/** The guides in their own order, which need not be that of the programme. */
export function guideBlocks(snapshot: MeetingSnapshot, voice: Voice): Block[] {
  return snapshot.guide.flatMap((guide, index) => guideSection(snapshot, guide, guideAnchor(index), voice));
}

/** What the meeting is for and what it takes up; empty where the meeting says neither. */
export function objectiveBlocks({ meeting }: Pick<MeetingSnapshot, 'meeting'>, { words, own }: Voice): Block[] {
  const lists = [meeting.objective, meeting.issues].filter((list) => list !== undefined);
  if (lists.length === 0) return [];
  const runs = [own(words('objectiveOf', { meeting: meeting.shortTitle }))];
  return [{ kind: 'heading', level: 2, runs, anchor: objectiveAnchor }, ...lists.flatMap(leadBlocks)];
}

function leadBlocks({ lead, items }: LeadList): Block[] {
  return [{ kind: 'paragraph', runs: [{ text: lead }], keepWithNext: true }, listOf('alpha', items)];
}

function guideSection(snapshot: MeetingSnapshot, guide: SnapshotGuide, anchor: string, voice: Voice): Block[] {
  const titles = sessionsOf(snapshot, guide).map((session) => titleRuns(session, voice, guide.title));
  return [
    ...titles.map((runs, index): Block => ({ kind: 'heading', level: 2, runs, ...(index === 0 && { anchor }) })),
    ...guideBody(guide, voice),
  ];
}

/** The objectives and the questions of a guide, below headings of level 3. */
export function guideBody(guide: SnapshotGuide, voice: Voice): Block[] {
  const { words, own } = voice;
  return [
    ...(guide.objectives.length === 0
      ? []
      : [subheading(own(words('objectives'))), listOf('decimal', guide.objectives)]),
    ...guide.questionSets.flatMap((set) => questionBlocks(set, voice)),
  ];
}

function questionBlocks({ title, questions }: SnapshotQuestionSet, { words, own }: Voice): Block[] {
  if (questions.length === 0) return [];
  const items = questions.map(({ text, parts }): Block[] => {
    const stem: Block = { kind: 'paragraph', runs: [{ text }], keepWithNext: parts.length > 0 };
    return parts.length === 0 ? [stem] : [stem, listOf('alpha', parts)];
  });
  const heading = title === undefined ? own(words('questions')) : { text: title };
  return [subheading(heading), { kind: 'list', marker: 'decimal', items }];
}

function subheading(run: Run): Block {
  return { kind: 'heading', level: 3, runs: [run] };
}

function listOf(marker: List['marker'], texts: readonly string[]): List {
  return { kind: 'list', marker, items: texts.map((text) => [{ kind: 'paragraph', runs: [{ text }] }]) };
}
