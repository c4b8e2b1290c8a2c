import type { GroupReport, ReportedGroup } from '#contract/report';
import { formatDate, formatTime } from '#time/format';
import { dateOf } from '#time/wall-time';
import { wallTimeAt } from '#time/zone';
import type { Block, DocumentTree } from '#typeset/tree';
import type { Words } from '#words/words';
import { keptTogether, peopleParagraphs } from '../printed-people.js';
import type { Voice } from '../voice.js';
import { bold, groupTitle, ownLine, reportDocument, section } from './report-head.js';
import { partBlocks, reportedParts } from './reported-entries.js';

/** What one breakout group reports: who it was, what it says part by part, and who stands by it. */
export function groupReportTree(report: GroupReport, voice: Voice): DocumentTree {
  const { group } = report;
  const name = voice.words('reportOfGroup', { group: groupTitle(group, voice) });
  return reportDocument(report, voice, name, [
    ...whoBlocks(group, voice),
    ...reportedParts.flatMap((part) => partBlocks(group, part, 2, voice)),
    ...section(2, voice.words('reportStanding'), voice, handedInBlocks(report, voice)),
  ]);
}

/** Who took part, as far as the meeting lets people be named. */
function whoBlocks({ coFacilitators, rapporteurs, mechanisms }: ReportedGroup, voice: Voice): Block[] {
  const { words, own } = voice;
  const people = (word: 'coFacilitator' | 'rapporteur', roles: ReportedGroup['rapporteurs']) =>
    keptTogether(peopleParagraphs(roles, voice, { boldName: false, label: words(word, { count: roles.length }) }));
  const label = `${words('reportMechanisms', { count: mechanisms.length })} `;
  return [
    ...people('coFacilitator', coFacilitators),
    ...people('rapporteur', rapporteurs),
    ...(mechanisms.length === 0
      ? []
      : [{ kind: 'paragraph' as const, runs: [bold(own(label)), { text: mechanisms.join(', ') }] }]),
  ];
}

const handedInWords = {
  moderator: 'reportHandedInByModerator',
  speaker: 'reportHandedInBySpeaker',
  coFacilitator: 'reportHandedInByCoFacilitator',
  rapporteur: 'reportHandedInByRapporteur',
  noteTaker: 'reportHandedInByNoteTaker',
} as const;

/** Of what the report is a copy: which submission, handed in as what, cleared by whom. Times are in the meeting's zone. */
function handedInBlocks({ group, meeting, attribution }: GroupReport, voice: Voice): Block[] {
  const { words, language } = voice;
  const { submission, state } = group;
  if (!submission) return [ownLine(words('reportWriting'), voice)];
  const at = wallTimeAt(submission.at, meeting.timeZone);
  const values = { date: formatDate(dateOf(at), language), time: formatTime(at), number: submission.number };
  const key = submission.role === null ? 'reportHandedIn' : handedInWords[submission.role];
  const cleared = clearedLine(state, attribution === 'named' ? submission.clearedBy : [], language, words);
  return [ownLine(words(key, values), voice), ownLine(cleared, voice)];
}

function clearedLine(
  state: ReportedGroup['state'],
  clearedBy: readonly string[],
  language: string,
  words: Words,
): string {
  if (state === 'submitted') return words('reportNotCleared');
  if (clearedBy.length === 0) return words('reportCleared');
  return words('reportClearedBy', { who: new Intl.ListFormat(language).format(clearedBy) });
}
