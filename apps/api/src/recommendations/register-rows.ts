import type { MechanismRegion } from '#contract/mechanism-terms';
import type { EvidenceLink } from '#contract/recommendation';
import type { SourcedSentence } from '#contract/consolidation';
import type { RecommendationLevel } from '#contract/output-parts';
import type { RecommendationStatus } from '#contract/recommendation-terms';
import type { EntityManager } from 'typeorm';
import type { FrozenSource } from './frozen-source.js';
import type { ReportRow } from './owners/reports.rules.js';

/** A recommendation of the register with all that is told of it. */
export interface RegisterRow {
  id: string;
  meetingId: string;
  /** As its draft has it. */
  meeting: { slug: string; shortTitle: string; title: string; language: string };
  number: number;
  sessionId: string | null;
  originId: string | null;
  adoptedLevels: RecommendationLevel[] | null;
  title: string;
  sentences: SourcedSentence[];
  sources: FrozenSource[];
  addressee: string;
  levels: RecommendationLevel[];
  regions: MechanismRegion[];
  themes: { id: string; name: string }[];
  owners: { mechanism: string | null; name: string }[];
  status: RecommendationStatus;
  note: string | null;
  supersededBy: { meeting: string; shortTitle: string; number: number; isPublic: boolean } | null;
  evidence: EvidenceLink[];
  /** What owners have reported, the latest year first. */
  reports: ReportRow[];
  isPublic: boolean;
  /** `YYYY-MM-DD` */
  adoptedOn: string;
  enteredAt: Date;
  enteredBy: string | null;
  version: number;
}

const rows = `
  SELECT recommendation.id, recommendation.meeting_id AS "meetingId", recommendation."number",
    recommendation.session_id AS "sessionId", recommendation.origin_id AS "originId",
    recommendation.adopted_levels AS "adoptedLevels", recommendation.title, recommendation.sentences,
    recommendation.sources, recommendation.addressee, recommendation.levels, recommendation.regions,
    recommendation.status, recommendation.evidence, recommendation.is_public AS "isPublic",
    recommendation.adopted_on::text AS "adoptedOn", recommendation.entered_at AS "enteredAt",
    recommendation.entered_by AS "enteredBy", recommendation.version,
    json_build_object('slug', meeting.slug, 'shortTitle', meeting.short_title, 'title', meeting.title,
      'language', meeting.language) AS meeting,
    ARRAY(
      SELECT json_build_object('id', mechanism_theme.key, 'name', mechanism_theme.name)
      FROM recommendation_theme JOIN mechanism_theme ON mechanism_theme.key = recommendation_theme.theme_key
      WHERE recommendation_theme.recommendation_id = recommendation.id
      ORDER BY recommendation_theme.ordinal) AS themes,
    ARRAY(
      SELECT json_build_object('mechanism', mechanism.key, 'name', coalesce(mechanism.short_name, organization))
      FROM recommendation_owner LEFT JOIN mechanism ON mechanism.id = recommendation_owner.mechanism_id
      WHERE recommendation_owner.recommendation_id = recommendation.id
      ORDER BY recommendation_owner.ordinal) AS owners,
    ARRAY(
      SELECT json_build_object('id', report.id, 'year', report."year", 'owner', json_build_object(
          'mechanism', mechanism.key, 'name', coalesce(mechanism.short_name, report.organization)),
        'text', report."text", 'status', report.status, 'evidence', report.evidence, 'reportedAt', report.reported_at,
        'state', report.state, 'note', report.note, 'settledAt', report.settled_at, 'settledBy', report.settled_by,
        'version', report.version)
      FROM recommendation_report AS report LEFT JOIN mechanism ON mechanism.id = report.mechanism_id
      WHERE report.recommendation_id = recommendation.id
      ORDER BY report."year" DESC, coalesce(mechanism.short_name, report.organization), report.id) AS reports,
    (SELECT note FROM recommendation_step WHERE recommendation_id = recommendation.id ORDER BY id DESC LIMIT 1) AS note,
    CASE WHEN other.id IS NOT NULL THEN json_build_object('meeting', other_meeting.slug,
      'shortTitle', other_meeting.short_title, 'number', other."number", 'isPublic', other.is_public)
    END AS "supersededBy"
  FROM recommendation
  JOIN meeting ON meeting.id = recommendation.meeting_id
  LEFT JOIN recommendation AS other ON other.id = recommendation.superseded_by_id
  LEFT JOIN meeting AS other_meeting ON other_meeting.id = other.meeting_id`;

/** The latest meeting first, as lists of meetings have them, and then by numbers. */
const inOrder = `ORDER BY meeting.start_date DESC, meeting.slug, recommendation."number"`;

/** @returns null where there is none */
export async function findRow(manager: EntityManager, id: string): Promise<RegisterRow | null> {
  const [row] = await manager.query<RegisterRow[]>(`${rows} WHERE recommendation.id = $1`, [id]);
  return row ?? null;
}

/** Those of a meeting, by their numbers. */
export function listRows(manager: EntityManager, meetingId: string): Promise<RegisterRow[]> {
  return manager.query<RegisterRow[]>(`${rows} WHERE recommendation.meeting_id = $1 ${inOrder}`, [meetingId]);
}

/** Those of some meetings, and of others those that were made public. */
export function listRowsOf(
  manager: EntityManager,
  { all, published }: { all: readonly string[]; published: readonly string[] },
): Promise<RegisterRow[]> {
  return manager.query<RegisterRow[]>(
    `${rows} WHERE meeting.deleted_at IS NULL
       AND (meeting.slug = ANY($1) OR meeting.slug = ANY($2) AND recommendation.is_public) ${inOrder}`,
    [all, published],
  );
}

/** Whether any of some meetings has made anything public. */
export async function hasPublicRows(manager: EntityManager, slugs: readonly string[]): Promise<boolean> {
  const [row] = await manager.query<{ found: boolean }[]>(
    `SELECT EXISTS (
       SELECT FROM recommendation JOIN meeting ON meeting.id = recommendation.meeting_id
       WHERE recommendation.is_public AND meeting.slug = ANY($1)) AS found`,
    [slugs],
  );
  return row?.found === true;
}
