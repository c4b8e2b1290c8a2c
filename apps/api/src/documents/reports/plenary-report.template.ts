import type { PlenaryReport, ReportedGroup, ReportedRecommendation } from '#contract/report';
import type { Block, DocumentTree } from '#typeset/tree';
import { keptTogether, peopleParagraphs } from '../printed-people.js';
import type { Voice } from '../voice.js';
import { groupTitle, ownLine, reportDocument, section } from './report-head.js';
import { entryBlocks, partHeading, partList } from './reported-entries.js';
import { type Marks, marksOf, recommendationBlocks } from './reported-recommendations.js';

/** What a plenary has made of what its groups recommend, each sentence with its sources, and what else the groups report. */
export function plenaryReportTree(report: PlenaryReport, voice: Voice): DocumentTree {
  const { moderators, groups, recommendations } = report;
  const { words } = voice;
  const marks = marksOf(groups);
  const label = words('moderator', { count: moderators.length });
  const decided = (decision: ReportedRecommendation['decision']) =>
    recommendations
      .filter((one) => one.decision === decision)
      .map((one) => recommendationBlocks(one, groups, marks, voice));
  const numbered = (items: Block[][]): Block[] =>
    items.length === 0 ? [] : [{ kind: 'list', marker: 'decimal', items }];
  const marksNote = recommendations.length === 0 ? [] : [ownLine(words('reportMarks'), voice)];
  return reportDocument(report, voice, words('reportOfPlenary'), [
    ...keptTogether(peopleParagraphs(moderators, voice, { boldName: false, label })),
    ...section(2, words('reportGroups'), voice, [...groupLines(groups, marks, voice), ...marksNote]),
    ...section(2, words('reportAdopted'), voice, numbered(decided('adopted'))),
    ...section(2, words('reportNoted'), voice, numbered(decided('noted'))),
    ...section(2, words('reportUndecided'), voice, numbered(decided(null))),
    ...section(2, words('reportUntaken'), voice, untakenBlocks(groups, recommendations, voice)),
    ...(['partnership', 'practice', 'disagreement'] as const).flatMap((part) =>
      section(
        2,
        partHeading(part, voice),
        voice,
        groups.flatMap((group) => section(3, groupTitle(group, voice), voice, partList(group, part, voice))),
      ),
    ),
  ]);
}

/** Which groups reported, under their marks where these are not their numbers, and by whom. */
function groupLines(groups: readonly ReportedGroup[], marks: Marks, voice: Voice): Block[] {
  const { words, own } = voice;
  const items = groups.map((group): Block[] => {
    const mark = marks.get(group.id);
    const title = mark === `${group.number}` ? groupTitle(group, voice) : `${mark} – ${groupTitle(group, voice)}`;
    const label = words('rapporteur', { count: group.rapporteurs.length });
    return [
      { kind: 'paragraph', runs: [own(title)], keepWithNext: group.rapporteurs.length > 0 },
      ...keptTogether(peopleParagraphs(group.rapporteurs, voice, { boldName: false, label })),
      ...(group.submission === null ? [ownLine(words('slideNothing'), voice)] : []),
    ];
  });
  return items.length === 0 ? [] : [{ kind: 'list', marker: 'bullet', items }];
}

/** What groups recommend that has gone into nothing of the plenary's, group by group, under its own numbers in that group's report. */
function untakenBlocks(
  groups: readonly ReportedGroup[],
  recommendations: readonly ReportedRecommendation[],
  voice: Voice,
): Block[] {
  const taken = new Set(
    recommendations.flatMap(({ sources }) => sources.map(({ group, entry }) => `${group} ${entry}`)),
  );
  return groups.flatMap((group) => {
    const items = group.entries
      .filter(({ part, id }) => part === 'recommendation' && !taken.has(`${group.id} ${id}`))
      .map((entry) => entryBlocks(entry, voice));
    const list: Block[] = items.length === 0 ? [] : [{ kind: 'list', marker: 'bullet', items }];
    return section(3, groupTitle(group, voice), voice, list);
  });
}
