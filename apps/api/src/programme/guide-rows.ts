import type { FileGuide } from '#contract/meeting-file';
import type { DraftRows } from './draft-rows.js';
import { grouped } from './grouped.js';
import type { Guide } from './guide.entity.js';
import type { Making, RowIds } from './making.js';
import { orNull } from './or-null.js';
import { type PairingKey, pairUp } from './pairing.rules.js';
import type { QuestionSet } from './question-set.entity.js';
import type { Question } from './question.entity.js';

type GuideRows = Pick<DraftRows, 'guides' | 'guideSessions' | 'questionSets' | 'questions'>;

/** A guide by the sessions that it serves. */
interface KnownGuide {
  sessions: string[];
}

const guideKeys: PairingKey<KnownGuide>[] = [
  ({ sessions }) => JSON.stringify(sessions),
  ({ sessions }) => sessions[0],
  (_, index) => String(index),
];

type KnownSet = Pick<QuestionSet, 'sessionId' | 'title'>;
const setKeys: PairingKey<KnownSet>[] = [
  ({ sessionId, title }) => JSON.stringify([sessionId, title]),
  ({ sessionId }) => sessionId,
];

/** A question that has moved keeps its identity, then one in the same place whose words have changed. */
const questionKeys: PairingKey<Pick<Question, 'text'>>[] = [({ text }) => text, (_, index) => String(index)];

/** The guides of a meeting file as rows: those that stay keep their ids, and with them who wrote what. */
export function guideRows(file: FileGuide[], ids: RowIds, making: Making): GuideRows {
  const known = making.standing.guides;
  const wanted = file.map(({ sessions }): KnownGuide => ({ sessions: sessions.map(ids.session) }));
  const served = grouped(known.guideSessions, ({ guideId }) => guideId);
  const pairs = pairUp(
    wanted,
    known.guides.map(({ id }): KnownGuide => ({ sessions: served(id).map(({ sessionId }) => sessionId) })),
    guideKeys,
  );
  const parts = file.map((guide, ordinal) =>
    guideParts(guide, ordinal, known.guides[pairs[ordinal] ?? -1], ids, making),
  );
  return {
    guides: parts.flatMap(({ guides }) => guides),
    guideSessions: parts.flatMap(({ guideSessions }) => guideSessions),
    questionSets: parts.flatMap(({ questionSets }) => questionSets),
    questions: parts.flatMap(({ questions }) => questions),
  };
}

function guideParts(
  { sessions, title, objectives = [], questionSets = [] }: FileGuide,
  ordinal: number,
  standing: Guide | undefined,
  ids: RowIds,
  { meetingId, standing: { guides: known }, newId }: Making,
): GuideRows {
  const guide: Guide = {
    id: standing?.id ?? newId(),
    meetingId,
    title: orNull(title),
    objectives,
    ordinal,
    version: 1,
  };
  const served = known.guideSessions.filter(({ guideId }) => guideId === guide.id);
  const knownSets = known.questionSets.filter(({ guideId }) => guideId === guide.id);
  const said = questionSets.map((set): KnownSet => ({ sessionId: ids.session(set.session), title: orNull(set.title) }));
  const pairs = pairUp(said, knownSets, setKeys);
  const sets = said.map((set, place): QuestionSet => {
    return { ...set, id: knownSets[pairs[place] ?? -1]?.id ?? newId(), guideId: guide.id, ordinal: place, version: 1 };
  });
  return {
    guides: [guide],
    guideSessions: sessions.map((key, place) => ({
      id: served[place]?.id ?? newId(),
      guideId: guide.id,
      sessionId: ids.session(key),
      ordinal: place,
      version: 1,
    })),
    questionSets: sets,
    questions: sets.flatMap(({ id }, place) =>
      questionRows(id, questionSets[place]?.questions ?? [], known.questions, newId),
    ),
  };
}

function questionRows(
  questionSetId: string,
  questions: NonNullable<FileGuide['questionSets']>[number]['questions'],
  known: readonly Question[],
  newId: () => string,
): Question[] {
  const standing = known.filter((question) => question.questionSetId === questionSetId);
  const pairs = pairUp<Pick<Question, 'text'>>(questions, standing, questionKeys);
  return questions.map(({ text, parts = [] }, ordinal) => ({
    id: standing[pairs[ordinal] ?? -1]?.id ?? newId(),
    questionSetId,
    text,
    parts,
    ordinal,
    version: 1,
  }));
}
