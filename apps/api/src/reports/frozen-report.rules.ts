import type { MeetingSnapshot, SnapshotGroup, SnapshotSession } from '#contract/meeting-snapshot';
import type { Attribution } from '#contract/output-parts';
import { instantAt } from '#time/instant';
import { printedName } from '#contract/printed-name';
import type {
  GroupReport,
  PlenaryReport,
  ReportedEntry,
  ReportedGroup,
  ReportedRecommendation,
  ReportedSource,
} from '#contract/report';
import type { SubmittedEntry } from '../breakouts/submitted.rules.js';
import type { ReadConsolidation } from '../plenary/consolidation/read-consolidation.js';
import type { StandingRecommendation } from '../plenary/consolidation/standing.js';
import type { Report as GroupOutputReport } from '../plenary/reports.js';

/** What one group reports at a moment: what it has handed in, or, of a draft, what it is writing. */
export interface Reporting extends Pick<GroupOutputReport, 'room' | 'state' | 'clearances'> {
  submission: Omit<
    NonNullable<GroupOutputReport['submission']>,
    'content' | 'output' | 'groupId' | 'submittedBy'
  > | null;
  said: readonly SubmittedEntry[];
}

/** The programme at the same moment, as a release would show it, with the report's own version, date and masthead. */
type Edition = Pick<MeetingSnapshot, 'version' | 'releasedAt' | 'masthead' | 'meeting' | 'sessions'>;

/** @throws Error where the edition does not have the group */
export function frozenGroupReport(edition: Edition, reporting: Reporting): GroupReport {
  const { attribution, session } = reporting.room;
  const own = sessionIn(edition, session.key);
  return { kind: 'group', ...headOf(edition, own, attribution), group: reportedGroup(own, reporting) };
}

/** @throws Error where the edition does not have the plenary and its groups */
export function frozenPlenaryReport(edition: Edition, standing: ReadConsolidation): PlenaryReport {
  const { plenary, reports } = standing;
  const own = sessionIn(edition, plenary.session.id);
  return {
    kind: 'plenary',
    ...headOf(edition, own, plenary.attribution),
    moderators: plenary.attribution === 'named' ? own.moderators : [],
    groups: reports.map((report) =>
      reportedGroup(sessionIn(edition, report.room.session.key), {
        ...report,
        said: report.submission?.content ?? [],
      }),
    ),
    recommendations: reportedRecommendations(standing),
  };
}

/** What a plenary is to adopt or note, in the order in which it has put it. */
export function reportedRecommendations(
  standing: Pick<ReadConsolidation, 'recommendations' | 'submissions'>,
): ReportedRecommendation[] {
  return standing.recommendations
    .filter(({ removedAt }) => removedAt === null)
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map((one) => reportedRecommendation(one, standing));
}

function sessionIn({ sessions }: Edition, id: string): SnapshotSession {
  const session = sessions.find((one) => one.id === id);
  if (!session) throw new Error(`The edition has no session ${id}`);
  return session;
}

function headOf(
  { version, releasedAt, masthead, meeting }: Edition,
  session: SnapshotSession,
  attribution: Attribution,
) {
  return {
    format: 'grcp-report/1' as const,
    ...{ version, issuedAt: releasedAt, meeting, attribution },
    ...(masthead && { masthead }),
    session: printedSession(session),
  };
}

/** What reports print of a session. */
export function printedSession(session: SnapshotSession): GroupReport['session'] {
  const { id, number, label, title, qualifier, start, end, room } = session;
  return {
    ...{ id, title, start, end },
    ...(number !== undefined && { number }),
    ...(label !== undefined && { label }),
    ...(qualifier !== undefined && { qualifier }),
    ...(room !== undefined && { room }),
  };
}

function reportedGroup(
  session: SnapshotSession,
  { room, state, submission, clearances, said }: Reporting,
): ReportedGroup {
  const { id, number, name } = room.group;
  const isNamed = room.attribution === 'named';
  const group = session.groups.find((one) => one.number === number);
  return {
    ...{ id, number, name, state },
    ...(isNamed && group ? peopleOf(group) : { coFacilitators: [], rapporteurs: [], mechanisms: [] }),
    submission: submission && {
      ...{ number: submission.number, at: instantAt(submission.submittedAt.getTime()), role: submission.role },
      clearedBy: isNamed ? clearedBy({ room, clearances }, submission.number) : [],
    },
    entries: said.flatMap(({ part, ...entry }): ReportedEntry[] => (part === 'note' ? [] : [{ ...entry, part }])),
  };
}

function peopleOf({ coFacilitators, rapporteurs, mechanisms = [] }: SnapshotGroup) {
  return { coFacilitators, rapporteurs, mechanisms: mechanisms.map(({ name }) => name) };
}

/** In the order of the programme; somebody who has left the group since is no longer among them. */
function clearedBy({ room, clearances }: Pick<Reporting, 'room' | 'clearances'>, submission: number): string[] {
  const cleared = new Set(clearances.filter(({ number }) => number === submission).map(({ person }) => person));
  const byKey = new Map(room.members.map(({ key, name }) => [key, printedName(name)]));
  return [...byKey].flatMap(([key, name]) => (cleared.has(key) ? [name] : []));
}

function reportedRecommendation(
  { id, decision, fields, sources }: StandingRecommendation,
  { submissions }: Pick<ReadConsolidation, 'submissions'>,
): ReportedRecommendation {
  return {
    ...{ id, decision, title: fields.title.value, sentences: fields.sentences.value },
    ...{ addressee: fields.addressee.value, levels: fields.levels.value, regions: fields.regions.value },
    sources: sources.map(({ group, entry, submission }): ReportedSource => {
      const handed = submissions.find(({ groupId, number }) => groupId === group && number === submission);
      const recommendations = (handed?.content ?? []).filter(({ part }) => part === 'recommendation');
      const number = recommendations.findIndex((one) => one.id === entry) + 1;
      return { group, entry, submission, number, role: handed?.role ?? null };
    }),
  };
}
