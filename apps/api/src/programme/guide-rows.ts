import type { FileGuide } from '#contract/meeting-file';
import type { DraftRows } from './draft-rows.js';
import type { Making, RowIds } from './making.js';
import { orNull } from './or-null.js';

/** The guides of a meeting file as rows, with new ids: nothing hangs on them. */
export function guideRows(
  file: FileGuide[],
  ids: RowIds,
  { meetingId, newId }: Making,
): Pick<DraftRows, 'guides' | 'guideSessions' | 'questionSets' | 'questions'> {
  const guides = file.map((guide, ordinal) => ({ ...guide, id: newId(), ordinal }));
  const sets = guides.flatMap(({ id, questionSets }) =>
    (questionSets ?? []).map((set, ordinal) => ({ ...set, id: newId(), guideId: id, ordinal })),
  );
  return {
    guides: guides.map(({ id, title, objectives, ordinal }) => ({
      id,
      meetingId,
      title: orNull(title),
      objectives: objectives ?? [],
      ordinal,
    })),
    guideSessions: guides.flatMap(({ id, sessions }) =>
      sessions.map((session, ordinal) => ({ guideId: id, ordinal, sessionId: ids.session(session) })),
    ),
    questionSets: sets.map(({ id, guideId, session, title, ordinal }) => ({
      id,
      guideId,
      sessionId: ids.session(session),
      title: orNull(title),
      ordinal,
    })),
    questions: sets.flatMap(({ id, questions }) =>
      questions.map(({ text, parts }, ordinal) => ({
        id: newId(),
        questionSetId: id,
        text,
        parts: parts ?? [],
        ordinal,
      })),
    ),
  };
}
