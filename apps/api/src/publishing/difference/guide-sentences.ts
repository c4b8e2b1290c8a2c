import type {
  ChangedGuide,
  GuideChange,
  GuideHead,
  Question,
  QuestionChange,
  QuestionSetChange,
  QuestionSetHead,
  TextChange,
} from '#contract/difference';
import { markerText } from '#typeset/marker-text';
import type { Phrases } from './phrases.js';

/** What a guide is called: by its own title, or by the sessions that it serves. */
export function guideName({ title, sessions }: GuideHead, phrases: Phrases): string {
  return title ?? sessionList({ sessions }, phrases);
}

/** What has become of a guide: its sessions and title, its objectives, its questions. */
export function guideSentences(change: GuideChange, phrases: Phrases): string[] {
  const { words } = phrases;
  if (change.kind === 'new') return [words('guideNew')];
  if (change.kind === 'gone') return [words('guideGone')];
  const { reordered, objectives, questionSets } = change;
  return [
    ...change.fields.map((field) => headSentence(change, field, phrases)),
    ...objectives.map((objective) => objectiveSentence(objective, phrases)),
    ...(reordered.includes('objectives') ? [words('anotherOrder', { what: words('objectives') })] : []),
    ...questionSets.flatMap((set) => setSentences(set, phrases)),
    ...(reordered.includes('questionSets') ? [words('anotherOrder', { what: words('questions') })] : []),
  ];
}

function headSentence(
  { before, after }: ChangedGuide,
  field: ChangedGuide['fields'][number],
  phrases: Phrases,
): string {
  const { words, quoted } = phrases;
  if (field === 'sessions') {
    return words('guideFor', { before: sessionList(before, phrases), after: sessionList(after, phrases) });
  }
  const [was, is] = [before, after].map((head) => quoted(guideName(head, phrases)));
  return words('renamed', { before: was ?? '', after: is ?? '' });
}

function sessionList({ sessions }: Pick<GuideHead, 'sessions'>, { session }: Phrases): string {
  return sessions.map(session).join(', ');
}

function objectiveSentence({ before, after }: TextChange, { words }: Phrases): string {
  if (after === undefined) return words('objectiveGone', { text: before ?? '' });
  return words(before === undefined ? 'objectiveNew' : 'objectiveReworded', { text: after });
}

function setSentences(change: QuestionSetChange, phrases: Phrases): string[] {
  const { words } = phrases;
  if (change.kind === 'new') return [words('questionsNew', { title: setName(change.after, phrases) })];
  if (change.kind === 'gone') return [words('questionsGone', { title: setName(change.before, phrases) })];
  const { before, after, questions, reordered } = change;
  const names = { before: setName(before, phrases), after: setName(after, phrases) };
  return [
    ...(change.fields.length === 0 ? [] : [words('renamed', names)]),
    ...questions.map((question) => questionSentence(question, phrases)),
    ...(reordered ? [words('anotherOrder', { what: names.after })] : []),
  ];
}

/** The title of a list of questions, and the session for which it is. */
function setName({ title, session }: QuestionSetHead, { words, quoted, session: nameOf }: Phrases): string {
  return `${quoted(title ?? words('questions'))} (${nameOf(session)})`;
}

function questionSentence({ before, after }: QuestionChange, { words }: Phrases): string {
  if (after === undefined) return words('questionGone', { text: before ? questionText(before) : '' });
  return words(before === undefined ? 'questionNew' : 'questionReworded', { text: questionText(after) });
}

/** A question with its parts in one line: "What follows? (a) For States (b) For others". */
function questionText({ text, parts }: Question): string {
  return [text, ...parts.map((part, index) => `${markerText('alpha', index)} ${part}`)].join(' ');
}
