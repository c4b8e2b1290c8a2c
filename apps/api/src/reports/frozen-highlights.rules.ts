import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import type { Attribution } from '#contract/output-parts';
import type {
  HighlightedRecommendation,
  HighlightedSession,
  HighlightsReport,
  ReportedPoint,
  ReportedRecommendation,
} from '#contract/report';
import type { ReadBlock } from '../highlights/blocks.rules.js';
import { type PlacedGroup, toldSessions } from '../highlights/places.rules.js';
import type { ReadConsolidation } from '../plenary/consolidation/read-consolidation.js';
import type { Registered } from '../recommendations/register-reader.js';
import { printedSession, reportedRecommendations } from './frozen-report.rules.js';

/** What a plenary has made of what groups report, as far as highlights tell it. */
interface HighlightedPlenary extends Pick<ReadConsolidation, 'recommendations' | 'submissions'> {
  plenary: Pick<ReadConsolidation['plenary'], 'id'>;
  reports: readonly { room: { group: Pick<PlacedGroup, 'id' | 'number' | 'name'> } }[];
}

/** What highlights are made of at a moment. */
export interface HighlightsMatter {
  /** As its edition is cited. */
  head: Pick<HighlightsReport, 'version' | 'issuedAt' | 'masthead'>;
  programme: MeetingSnapshot;
  attribution: Attribution;
  /** In their order. */
  blocks: readonly ReadBlock[];
  /** Groups of the draft, in the order of the programme. */
  groups: readonly PlacedGroup[];
  /** In the order of the programme. */
  plenaries: readonly HighlightedPlenary[];
  registered: readonly Registered[];
}

/** The highlights of a meeting, frozen; where nobody is to be named, without people, mechanisms and annexes. */
export function frozenHighlights(matter: HighlightsMatter): HighlightsReport {
  const { head, programme, attribution, blocks, groups, plenaries, registered } = matter;
  const isNamed = attribution === 'named';
  const recommendations = plenaries
    .flatMap((standing) =>
      reportedRecommendations(standing)
        .filter(({ decision }) => decision === 'adopted')
        .map((one) => highlighted(one, standing.plenary.id, isNamed ? registered : registered.map(ownerless))),
    )
    .toSorted((a, b) => a.order - b.order)
    .map(({ recommendation }) => recommendation);
  return {
    ...{ format: 'grcp-report/1', kind: 'highlights', ...head, meeting: programme.meeting, attribution },
    programme: isNamed ? programme : null,
    mechanisms: isNamed ? (programme.mechanisms ?? []).flatMap(({ name, tookPart }) => (tookPart ? [name] : [])) : [],
    introduction: pointsIn('introduction', blocks),
    sessions: toldSessions(programme).map((session): HighlightedSession => ({
      session: printedSession(session),
      // Who was never named did not moderate.
      moderators: isNamed ? session.moderators.filter(({ name }) => name !== undefined) : [],
      points: pointsIn(`session/${session.id}`, blocks),
      groups: groups
        .filter((group) => group.session === session.id)
        .map(({ id, number, name }) => ({ number, name, points: pointsIn(`group/${id}`, blocks) })),
    })),
    groups: citedGroups(recommendations, plenaries),
    recommendations,
    partnerships: pointsIn('partnerships', blocks),
    closing: pointsIn('closing', blocks),
  };
}

function pointsIn(part: string, blocks: readonly ReadBlock[]): ReportedPoint[] {
  return blocks
    .filter((block) => block.part === part && block.removedAt === null)
    .map(({ fields, origin, basis }): ReportedPoint => {
      const { kind = null, actors = [], group = null } = origin ?? basis ?? {};
      const { title, text } = fields;
      return { kind, title: title?.value.trim() ?? '', text: text?.value.trim() ?? '', actors, group };
    })
    .filter(({ title, text }) => title !== '' || text !== '');
}

/** Whoever takes a recommendation up is named, too. */
function ownerless(entry: Registered): Registered {
  return { ...entry, owners: [] };
}

/** What the register has not taken in follows what it has, as it was adopted. */
function highlighted(
  recommendation: ReportedRecommendation,
  sessionId: string,
  registered: readonly Registered[],
): { order: number; recommendation: HighlightedRecommendation } {
  const entry = registered.find(({ origin }) => origin?.session === sessionId && origin.id === recommendation.id);
  const terms = { label: entry?.label ?? null, themes: entry?.themes ?? [], owners: entry?.owners ?? [] };
  return { order: entry?.number ?? Number.MAX_SAFE_INTEGER, recommendation: { ...recommendation, ...terms } };
}

function citedGroups(
  recommendations: readonly HighlightedRecommendation[],
  plenaries: HighlightsMatter['plenaries'],
): HighlightsReport['groups'] {
  const cited = new Set(recommendations.flatMap(({ sources }) => sources.map(({ group }) => group)));
  return plenaries
    .flatMap(({ reports }) => reports.map(({ room }) => room.group))
    .filter(({ id }) => cited.has(id))
    .map(({ id, number, name }) => ({ id, number, name }));
}
