import type {
  OrganizedRecommendation,
  PrintedSource,
  PublicRecommendation,
  RecommendationView,
} from '#contract/recommendation';
import { recommendationLabel } from '#contract/recommendation-terms';
import type { StandingRecommendation } from '../plenary/consolidation/standing.js';
import { adoptedOf, isWordedOtherwise } from './adopted.rules.js';
import type { FrozenSource } from './frozen-source.js';
import { printedReports } from './owners/reports.rules.js';
import type { RegisterRow } from './register-rows.js';

/** How a meeting is called to whoever asks. */
export type MeetingWords = RegisterRow['meeting'];

/** The short title of a meeting whose recommendation somebody may see; null where they may not. */
export type SeenMeeting = (ref: NonNullable<RegisterRow['supersededBy']>) => string | null;

/** A recommendation as its readers have it. */
export function publicView(row: RegisterRow, meeting: MeetingWords, seen: SeenMeeting): PublicRecommendation {
  const { slug, shortTitle, title: meetingTitle, language } = meeting;
  const { number, title, addressee, levels, regions, themes, owners, status, note, evidence, adoptedOn } = row;
  return {
    meeting: { slug, shortTitle, title: meetingTitle, language },
    ...{ number, label: recommendationLabel(shortTitle, number), title },
    sentences: row.sentences.map(({ text, sources }) => ({
      text,
      sources: sources.map(({ group, entry }) =>
        row.sources.findIndex((source) => source.group === group && source.entry === entry),
      ),
    })),
    sources: row.sources.map(printedSource),
    ...{ addressee, levels, regions, themes, owners, status, note },
    supersededBy: supersededBy(row, seen),
    ...{ evidence, adoptedOn, reports: printedReports(row.reports) },
  };
}

function supersededBy({ supersededBy: other }: RegisterRow, seen: SeenMeeting): PublicRecommendation['supersededBy'] {
  const shortTitle = other && seen(other);
  if (!other || shortTitle === null) return null;
  const { meeting, number } = other;
  return { meeting, number, label: recommendationLabel(shortTitle, number) };
}

function printedSource({ place, submission, number, role }: FrozenSource): PrintedSource {
  return { place, submission, number, role };
}

type Told = Pick<RecommendationView, 'isByHand' | 'isChanged' | 'isWithdrawn' | 'enteredBy' | 'history' | 'reports'>;

/** The same for organizers of its meeting. */
export function organizerView(row: RegisterRow, told: Told, seen: SeenMeeting): RecommendationView {
  const { isPublic, enteredAt, version } = row;
  return { ...publicView(row, row.meeting, seen), ...told, isPublic, enteredAt: enteredAt.toISOString(), version };
}

export function organizedView(
  row: RegisterRow,
  { meeting, isOrganized, seen }: { meeting: MeetingWords; isOrganized: boolean; seen: SeenMeeting },
): OrganizedRecommendation {
  return { ...publicView(row, meeting, seen), isPublic: row.isPublic, isOrganized };
}

/** Whether its words are those of a plenary, here or where it comes from. */
export function isAdopted({ originId, sources }: Pick<RegisterRow, 'originId' | 'sources'>): boolean {
  return originId !== null || sources.length > 0;
}

/** What has become of it in its plenary since. */
export function standingOf(
  row: RegisterRow,
  recommendations: readonly (StandingRecommendation & { sessionId: string })[],
): Pick<RecommendationView, 'isByHand' | 'isChanged' | 'isWithdrawn'> {
  // What came with a meeting file, and goes back to what groups have handed in, was adopted where the file comes from.
  if (row.originId === null) return { isByHand: !isAdopted(row), isChanged: false, isWithdrawn: false };
  const [one] = adoptedOf(
    recommendations.filter(({ id, sessionId }) => id === row.originId && sessionId === row.sessionId),
  );
  return { isByHand: false, isChanged: one !== undefined && isWordedOtherwise(row, one), isWithdrawn: !one };
}
