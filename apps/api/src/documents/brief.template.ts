import type { MeetingSnapshot, PrintedRole, SnapshotGroup, SnapshotSession } from '#contract/meeting-snapshot';
import { formatDate, formatTimeRange } from '#time/format';
import { dateOf } from '#time/wall-time';
import type { Block, DocumentTree, Heading, Paragraph } from '#typeset/tree';
import type { WordLanguage } from '#words/words';
import { type BriefRoom, type BriefSupplement, roomKey } from '../publishing/brief-supplement.js';
import { guidesOf, sessionsReportingTo } from '../publishing/snapshot-index.js';
import { roomParagraphs } from './brief-room.js';
import { runOfShowBlocks } from './brief-run-of-show.js';
import { documentOf } from './letterhead.js';
import { keptTogether, peopleParagraphs } from './printed-people.js';
import { guideBody } from './session-objectives.template.js';
import { titleRuns, type Voice, voiceIn } from './voice.js';

/**
 * The moderator's brief: for each session who does what when, who the speakers are, what the session is for, and the private
 * notes that its reader may read.
 *
 * @param sessions those of the snapshot that it is to be about; of many, those in which nothing is to be moderated are left out
 */
export function briefTree(
  snapshot: MeetingSnapshot,
  language: WordLanguage,
  supplement: BriefSupplement,
  sessions: readonly SnapshotSession[] = snapshot.sessions,
): DocumentTree {
  const voice = voiceIn(language, snapshot);
  const sections = sessions.map((session) => {
    const content = contentOf(snapshot, session, voice, supplement);
    return content.length === 0 && sessions.length > 1 ? [] : [...headOf(session, voice, supplement), ...content];
  });
  return documentOf(snapshot, voice, voice.words('brief'), sections.flat());
}

/** What the session is called, when and where it is. */
function headOf(session: SnapshotSession, voice: Voice, { rooms }: BriefSupplement): Block[] {
  const { id, start, end, room } = session;
  const date = voice.own(`${formatDate(dateOf(start), voice.language)}, `);
  const place = room === undefined ? '' : ` – ${room}`;
  const runs = [date, { text: `${formatTimeRange(start, end)}${place}` }];
  return [
    { kind: 'heading', level: 2, runs: titleRuns(session, voice), anchor: id },
    { kind: 'paragraph', runs },
    ...roomParagraphs(rooms.get(roomKey(id)), voice),
  ];
}

function contentOf(
  snapshot: MeetingSnapshot,
  session: SnapshotSession,
  voice: Voice,
  { notes, biographies, rooms }: BriefSupplement,
): Block[] {
  const { moderators, groups, id } = session;
  const label = voice.words('moderator', { count: moderators.length });
  return [
    ...keptTogether(peopleParagraphs(moderators, voice, { boldName: false, label })),
    ...runOfShowBlocks(snapshot, session, voice),
    ...section(
      'groups',
      voice,
      groups.flatMap((group) => groupBlocks(session, group, { voice, room: rooms.get(roomKey(id, group.number)) })),
    ),
    ...section('biographies', voice, biographyBlocks(speakersIn(snapshot, session), biographies)),
    ...guidesOf(snapshot, session).flatMap((guide) => {
      const questionSets = guide.questionSets.filter((set) => set.session === id);
      return guideBody({ ...guide, questionSets }, voice);
    }),
    ...noteBlocks(notes.get(id), voice),
  ];
}

/** Blocks below a heading of their own, or nothing where there are none. */
function section(word: 'groups' | 'biographies', { words, own }: Voice, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(own(words(word))), ...blocks];
}

function heading(run: Heading['runs'][number]): Heading {
  return { kind: 'heading', level: 3, runs: [run] };
}

function groupBlocks(
  session: SnapshotSession,
  group: SnapshotGroup,
  { voice, room: details }: { voice: Voice; room: BriefRoom | undefined },
): Block[] {
  const { words, own } = voice;
  const { number, name, room, coFacilitators, rapporteurs } = group;
  const isElsewhere = room !== undefined && room !== session.room;
  const people = (word: 'coFacilitator' | 'rapporteur', roles: PrintedRole[]): Paragraph[] =>
    keptTogether(peopleParagraphs(roles, voice, { boldName: false, label: words(word, { count: roles.length }) }));
  const where = isElsewhere ? roomParagraphs(details, voice) : [];
  const below = [...where, ...people('coFacilitator', coFacilitators), ...people('rapporteur', rapporteurs)];
  const title = [
    { ...own(words('group', { number, name })), bold: true },
    ...(isElsewhere ? [{ text: ` (${room})`, bold: true }] : []),
  ];
  return [{ kind: 'paragraph', runs: title, keepWithNext: below.length > 0 }, ...below];
}

/** Those who speak in a session by their ids, in their order: in its items, in its groups, and for groups that report in it. */
function speakersIn(snapshot: MeetingSnapshot, session: SnapshotSession): ReadonlyMap<string, string> {
  const groups = [session, ...sessionsReportingTo(snapshot, session)].flatMap((one) => one.groups);
  const roles = [
    ...session.items.flatMap(({ speakers }) => speakers),
    ...groups.flatMap(({ coFacilitators, rapporteurs }) => [...rapporteurs, ...coFacilitators]),
  ];
  return new Map(
    roles.flatMap(({ person, name }) => (person === undefined || name === undefined ? [] : [[person, name] as const])),
  );
}

function biographyBlocks(speakers: ReadonlyMap<string, string>, biographies: BriefSupplement['biographies']): Block[] {
  return [...speakers].flatMap(([person, name]): Block[] => {
    const biography = biographies.get(person);
    if (biography === undefined) return [];
    return [{ kind: 'paragraph', runs: [{ text: name, bold: true }], keepWithNext: true }, ...paragraphsOf(biography)];
  });
}

function noteBlocks(note: string | undefined, { words, own }: Voice): Block[] {
  const paragraphs = paragraphsOf(note ?? '');
  if (paragraphs.length === 0) return [];
  const hint: Paragraph = {
    kind: 'paragraph',
    runs: [{ ...own(words('privateNotesHint')), italic: true }],
    keepWithNext: true,
  };
  return [heading(own(words('privateNotes'))), hint, ...paragraphs];
}

/** A text that a person has written, line by line. */
function paragraphsOf(text: string): Paragraph[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => ({ kind: 'paragraph', runs: [{ text: line }] }));
}
