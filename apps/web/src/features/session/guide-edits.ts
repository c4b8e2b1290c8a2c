import type { ProgrammeView } from '#contract/programme-view';
import type {
  GuideChange,
  NewGuide,
  NewQuestion,
  NewQuestionSet,
  QuestionChange,
  QuestionSetChange,
} from '#contract/session-editing';
import { answer, api, ifMatch } from '../../lib/api/client';
import { partVersion, withoutPart, withPart } from '../programme/parts.rules';
import type { Editing } from '../programme/use-editing';

type Edit = Editing['edit'];

/** What can be done to the guides of a draft. What is changed for no version that was read is so for the one that stands. */
export const guideEdits = (slug: string, edit: Edit) => {
  const params = (guide: string, version: number) => ({ path: { slug, guide }, header: ifMatch(version) });
  return {
    add: (body: NewGuide) =>
      edit({
        send: () => answer(api.POST('/api/meetings/{slug}/programme/guides', { params: { path: { slug } }, body })),
      }),
    change: (id: string, body: GuideChange, seen?: number) =>
      edit({
        send: (now) =>
          answer(
            api.PATCH('/api/meetings/{slug}/programme/guides/{guide}', {
              params: params(id, seen ?? partVersion(now, id)),
              body,
            }),
          ),
        ahead: (programme) => withPart(programme, id, body),
      }),
    /** For which sessions it is. Its sessions change as a whole. */
    share: (id: string, sessions: string[]) =>
      edit({
        send: (now) =>
          answer(
            api.PATCH('/api/meetings/{slug}/programme/guides/{guide}', {
              params: params(id, partVersion(now, id)),
              body: { sessions },
            }),
          ),
        ahead: (programme) => withPart(programme, id, { sessions }),
      }),
    remove: (id: string) =>
      edit({
        send: (now) =>
          answer(
            api.DELETE('/api/meetings/{slug}/programme/guides/{guide}', { params: params(id, partVersion(now, id)) }),
          ),
        ahead: (programme) => withoutPart(programme, id),
      }),
    addSet: (guide: string, body: NewQuestionSet) => {
      const path = { slug, guide };
      const send = () =>
        answer(api.POST('/api/meetings/{slug}/programme/guides/{guide}/question-sets', { params: { path }, body }));
      return edit({ send });
    },
  };
};

/** What can be done to the sets of questions in a guide. */
export const questionEdits = (slug: string, edit: Edit) => {
  const ofSet = (set: string, version: number) => ({ path: { slug, set }, header: ifMatch(version) });
  const ofQuestion = (question: string, version: number) => ({ path: { slug, question }, header: ifMatch(version) });
  return {
    changeSet: (id: string, body: QuestionSetChange, seen?: number) => {
      const send = (now?: ProgrammeView) => {
        const params = ofSet(id, seen ?? partVersion(now, id));
        return answer(api.PATCH('/api/meetings/{slug}/programme/question-sets/{set}', { params, body }));
      };
      return edit({ send, ahead: (programme) => withPart(programme, id, body) });
    },
    removeSet: (id: string) => {
      const send = (now?: ProgrammeView) => {
        const params = ofSet(id, partVersion(now, id));
        return answer(api.DELETE('/api/meetings/{slug}/programme/question-sets/{set}', { params }));
      };
      return edit({ send, ahead: (programme) => withoutPart(programme, id) });
    },
    add: (set: string, body: NewQuestion) => {
      const params = { path: { slug, set } };
      const send = () =>
        answer(api.POST('/api/meetings/{slug}/programme/question-sets/{set}/questions', { params, body }));
      return edit({ send });
    },
    change: (id: string, body: QuestionChange, seen?: number) => {
      const send = (now?: ProgrammeView) => {
        const params = ofQuestion(id, seen ?? partVersion(now, id));
        return answer(api.PATCH('/api/meetings/{slug}/programme/questions/{question}', { params, body }));
      };
      return edit({ send, ahead: (programme) => withPart(programme, id, body) });
    },
    remove: (id: string) => {
      const send = (now?: ProgrammeView) => {
        const params = ofQuestion(id, partVersion(now, id));
        return answer(api.DELETE('/api/meetings/{slug}/programme/questions/{question}', { params }));
      };
      return edit({ send, ahead: (programme) => withoutPart(programme, id) });
    },
  };
};
