import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import type { HighlightedSession, HighlightsReport } from '#contract/report';
import type { Block, DocumentTree, Heading } from '#typeset/tree';
import { agendaBlocks } from '../agenda.template.js';
import { documentOf } from '../letterhead.js';
import { participationBlocks } from '../participation.template.js';
import { keptTogether, peopleParagraphs } from '../printed-people.js';
import { objectiveBlocks } from '../session-objectives.template.js';
import { titleRuns, type Voice } from '../voice.js';
import { adoptedBlocks } from './adopted-recommendations.js';
import { pointBlocks, pointItem } from './highlighted-points.js';
import { groupTitle, section, timeLine, unnamedLine } from './report-head.js';

/**
 * What a meeting has come to: what it was for and who took part, the main points session by session, the recommendations adopted with
 * their sources, partnerships, and what everybody was shown of its programme as annexes.
 */
export function highlightsTree(report: HighlightsReport, voice: Voice): DocumentTree {
  const { words } = voice;
  const cited = { ...report, releasedAt: report.issuedAt };
  return documentOf(cited, voice, words('highlights'), [
    ...unnamedLine(report.attribution, voice),
    ...objectiveBlocks(report, voice),
    ...section(2, words('highlightsIntroduction'), voice, pointBlocks(report.introduction, voice)),
    ...section(2, words('highlightsMechanisms'), voice, mechanismsList(report)),
    ...report.sessions.flatMap((one) => sessionBlocks(one, voice)),
    ...section(2, words('highlightsAdopted'), voice, adoptedBlocks(report, voice)),
    ...section(2, words('reportPartnerships'), voice, partnershipsList(report, voice)),
    ...section(2, words('highlightsClosing'), voice, pointBlocks(report.closing, voice)),
    ...(report.programme ? annexes(report.programme, voice) : []),
  ]);
}

function mechanismsList({ mechanisms }: HighlightsReport): Block[] {
  if (mechanisms.length === 0) return [];
  const items = mechanisms.map((name): Block[] => [{ kind: 'paragraph', runs: [{ text: name }] }]);
  return [{ kind: 'list', marker: 'decimal', items }];
}

/** The session's title, when it was, who moderated it, and its points; of its groups those that have any. */
function sessionBlocks({ session, moderators, points, groups }: HighlightedSession, voice: Voice): Block[] {
  const label = voice.words('moderator', { count: moderators.length });
  const time = timeLine(session, voice);
  return [
    { kind: 'heading', level: 2, runs: titleRuns(session, voice) },
    { ...time, keepWithNext: moderators.length > 0 },
    ...keptTogether(peopleParagraphs(moderators, voice, { boldName: false, label })),
    ...pointBlocks(points, voice),
    ...groups.flatMap((group) => section(3, groupTitle(group, voice), voice, pointBlocks(group.points, voice))),
  ];
}

function partnershipsList({ partnerships }: HighlightsReport, voice: Voice): Block[] {
  if (partnerships.length === 0) return [];
  return [{ kind: 'list', marker: 'decimal', items: partnerships.map((point) => pointItem(point, voice)) }];
}

/** The programme as everybody was shown it, each annex on a page of its own. */
function annexes(programme: MeetingSnapshot, voice: Voice): Block[] {
  const { words } = voice;
  const contents = [
    { name: words('agenda'), blocks: agendaBlocks(programme, voice) },
    { name: words('participation'), blocks: participationBlocks(programme, voice) },
  ].filter(({ blocks }) => blocks.length > 0);
  return contents.flatMap(({ name, blocks }, index): Block[] => {
    const title = words('highlightsAnnex', { number: index + 1, name });
    return [{ kind: 'heading', level: 2, runs: [voice.own(title)], onNewPage: true }, ...blocks.map(lowered)];
  });
}

/** A block below a heading of level 2. */
function lowered(block: Block): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, level: lower(block.level) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.map(lowered)) })),
      };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(lowered)) };
    case 'paragraph':
      return block;
  }
}

function lower(level: Heading['level']): Heading['level'] {
  return level === 1 ? 2 : 3;
}
