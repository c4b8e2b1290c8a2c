import type { Edited } from '#contract/programme-editing';
import type { QuestionSetView, QuestionView } from '#contract/programme-view';
import type { NewQuestion, NewQuestionSet, QuestionChange, QuestionSetChange } from '#contract/session-editing';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Author } from '../../platform/author.js';
import type { DraftRows } from '../draft-rows.js';
import { orNull } from '../or-null.js';
import type { QuestionSet } from '../question-set.entity.js';
import { answer, done, type EditedOf, questionIn, questionSetIn } from './answers.js';
import { DraftEditor } from './draft-editor.js';
import { withFields } from './draft-kinds.js';
import { found, named, nextOrdinal } from './found.js';
import { withoutQuestion, withoutQuestionSet } from './removal.rules.js';

/** The questions of guides, as organizers edit them. */
@Injectable()
export class QuestionEditing {
  constructor(private readonly editor: DraftEditor) {}

  /** @throws Refusal `not-found`, `input.invalid`; `programme.invalid` where the guide does not serve the session */
  async addSet(
    meetingId: string,
    guideId: string,
    { session, title }: NewQuestionSet,
    by: Author,
  ): Promise<EditedOf<QuestionSetView>> {
    const id = randomUUID();
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'question-set.added',
      subject: `question-set ${id}`,
      change: (draft) => {
        found(draft, 'guide', guideId);
        const sessionId = named(draft, 'sessions', session, 'session').id;
        const ordinal = nextOrdinal(draft.questionSets.filter((set) => set.guideId === guideId));
        const row = { id, guideId, sessionId, title: orNull(title), ordinal, version: 1 };
        return { ...draft, questionSets: [...draft.questionSets, row] };
      },
    });
    return answer(written, questionSetIn(id));
  }

  /** @throws Refusal `not-found`, `input.invalid`, `programme.invalid`, `version.conflict` */
  async changeSet(
    meetingId: string,
    id: string,
    fields: QuestionSetChange,
    version: number,
    by: Author,
  ): Promise<EditedOf<QuestionSetView>> {
    const { session, ...plain } = fields;
    const rowFields = (draft: DraftRows): Partial<QuestionSet> => ({
      ...plain,
      ...(session !== undefined && { sessionId: named(draft, 'sessions', session, 'session').id }),
    });
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'question-set.changed',
      subject: `question-set ${id}`,
      seen: { kind: 'questionSet', id, version, fields },
      change: (draft) => withFields(draft, 'questionSet', id, rowFields(draft)),
    });
    return answer(written, questionSetIn(id));
  }

  /** With its questions. @throws Refusal `not-found`, `version.conflict` */
  async removeSet(meetingId: string, id: string, version: number, by: Author): Promise<Edited> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'question-set.removed',
      subject: `question-set ${id}`,
      seen: { kind: 'questionSet', id, version },
      change: (draft) => withoutQuestionSet(draft, id),
    });
    return done(written);
  }

  /** At the end of the set. @throws Refusal `not-found` */
  async add(
    meetingId: string,
    questionSetId: string,
    { text, parts }: NewQuestion,
    by: Author,
  ): Promise<EditedOf<QuestionView>> {
    const id = randomUUID();
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'question.added',
      subject: `question ${id}`,
      change: (draft) => {
        found(draft, 'questionSet', questionSetId);
        const ordinal = nextOrdinal(draft.questions.filter((other) => other.questionSetId === questionSetId));
        return { ...draft, questions: [...draft.questions, { id, questionSetId, text, parts, ordinal, version: 1 }] };
      },
    });
    return answer(written, questionIn(id));
  }

  /** @throws Refusal `not-found`, `version.conflict` */
  async change(
    meetingId: string,
    id: string,
    fields: QuestionChange,
    version: number,
    by: Author,
  ): Promise<EditedOf<QuestionView>> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'question.changed',
      subject: `question ${id}`,
      seen: { kind: 'question', id, version, fields },
      change: (draft) => withFields(draft, 'question', id, fields),
    });
    return answer(written, questionIn(id));
  }

  /** @throws Refusal `not-found`, `version.conflict` */
  async remove(meetingId: string, id: string, version: number, by: Author): Promise<Edited> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'question.removed',
      subject: `question ${id}`,
      seen: { kind: 'question', id, version },
      change: (draft) => withoutQuestion(draft, id),
    });
    return done(written);
  }
}
