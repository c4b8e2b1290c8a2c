import type { MeetingSnapshot, PrintedRole, SnapshotItem, SnapshotSession } from '#contract/meeting-snapshot';
import { markerText } from '#typeset/marker-text';
import type { List } from '#typeset/tree';
import type { Words } from '#words/words';
import { guidesOf, sessionsReportingTo } from '../publishing/snapshot-index.js';

/** A session in plain text, line by line: who does what, the items, the groups, objectives and questions. */
export function sessionDescription(snapshot: MeetingSnapshot, session: SnapshotSession, words: Words): string {
  const paragraphs = [
    labelled(words('moderator', { count: session.moderators.length }), session.moderators, words),
    ...session.items.map((item) => itemLines(snapshot, session, item, words)),
    ...session.groups.map(({ number, name, room, coFacilitators }) => [
      words('group', { number, name }) + (room !== undefined && room !== session.room ? ` (${room})` : ''),
      ...labelled(words('coFacilitator', { count: coFacilitators.length }), coFacilitators, words),
    ]),
    ...guideParagraphs(snapshot, session, words),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function labelled(label: string, roles: readonly PrintedRole[], words: Words): string[] {
  return roles.length === 0 ? [] : [`${label} ${people(roles, words)}`];
}

function people(roles: readonly PrintedRole[], words: Words): string {
  const names = roles.map(({ name, description }) =>
    [name ?? words('toBeConfirmed'), description].filter((part) => part !== undefined).join(', '),
  );
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : [names.slice(0, -1).join(words('separator')), last].join(words('lastSeparator'));
}

function itemLines(snapshot: MeetingSnapshot, session: SnapshotSession, item: SnapshotItem, words: Words): string[] {
  const title = item.title ?? (item.kind === 'discussion' ? words('discussion') : undefined);
  const speakers = item.speakers.length === 0 ? [] : [people(item.speakers, words)];
  return [...(title === undefined ? [] : [title]), ...speakers, ...reportLines(snapshot, session, item, words)];
}

function reportLines(snapshot: MeetingSnapshot, session: SnapshotSession, item: SnapshotItem, words: Words): string[] {
  if (item.kind !== 'groupReports') return [];
  const groups = sessionsReportingTo(snapshot, session).flatMap((reporting) => reporting.groups);
  return groups.flatMap(({ rapporteurs, reportedAs }) =>
    labelled(words('rapporteurFor', { count: rapporteurs.length, group: reportedAs }), rapporteurs, words),
  );
}

function guideParagraphs(snapshot: MeetingSnapshot, session: SnapshotSession, words: Words): string[][] {
  return guidesOf(snapshot, session).flatMap(({ objectives, questionSets }) => [
    objectives.length === 0 ? [] : [words('objectives'), ...listed('decimal', objectives)],
    ...questionSets
      .filter((set) => set.session === session.id)
      .map(({ title, questions }) => [
        title ?? words('questions'),
        ...questions.flatMap(({ text, parts }, index) => [
          `${markerText('decimal', index)} ${text}`,
          ...listed('alpha', parts),
        ]),
      ]),
  ]);
}

function listed(marker: List['marker'], texts: readonly string[]): string[] {
  return texts.map((text, index) => `${markerText(marker, index)} ${text}`);
}
