import type { ProgrammeView } from '#contract/programme-view';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../../lib/api/client';
import { saved } from '../../lib/saving';
import { inTurn } from '../../lib/turns';
import { meetingKey, programmeQuery } from './programme.queries';
import { noteRedo, noteStep, noteUndo, stepsOf } from './steps';

/** What an edit of the draft answers: the step that can be taken back, if it did anything. */
interface Done {
  step: string | null;
}

interface Edit<T extends Done> {
  /**
   * Asks the server; throws an `ApiProblem` where it refuses. It is given the draft as it stands after all edits of this page that
   * were made before: what takes away or moves things is for the versions in it.
   */
  send: (now: ProgrammeView | undefined) => Promise<T>;
  /** The draft as it will be, shown until the server has answered. */
  ahead?: (programme: ProgrammeView) => ProgrammeView;
}

export interface Editing {
  /** Shows a change at once, has it saved, and reads the draft again; what was refused is shown no longer, and thrown. */
  edit: <T extends Done>(edit: Edit<T>) => Promise<T>;
  /** Takes back the last step of this page. */
  undo: () => Promise<void>;
  /** Does again what was taken back last. */
  redo: () => Promise<void>;
}

/** The one way in which screens change a draft. */
export function useEditing(slug: string): Editing {
  const queries = useQueryClient();
  return useMemo(() => {
    const { queryKey } = programmeQuery(slug);
    const readAgain = () => queries.invalidateQueries({ queryKey: meetingKey(slug) });

    const edit: Editing['edit'] = ({ send, ahead }) => {
      const show = () => {
        const before = queries.getQueryData(queryKey);
        return { before, shown: before && ahead ? queries.setQueryData(queryKey, ahead(before)) : before };
      };
      const early = show();
      return inTurn(slug, async () => {
        await queries.cancelQueries({ queryKey });
        // Whoever had to wait may see the draft as it was read in the meantime.
        const { before } = queries.getQueryData(queryKey) === early.shown ? early : show();
        try {
          const done = await saved(() => send(before));
          noteStep(slug, done.step);
          void readAgain();
          // What comes next is for the versions that this has made.
          await queries.refetchQueries({ queryKey }, { cancelRefetch: false });
          return done;
        } catch (error) {
          if (before && ahead) queries.setQueryData(queryKey, before);
          void readAgain();
          throw error;
        }
      });
    };

    const takeBack = async (step: string): Promise<string | null> => {
      const path = { slug, step };
      const undo = () => answer(api.POST('/api/meetings/{slug}/history/steps/{step}/undo', { params: { path } }));
      const done = await saved(undo).finally(() => void readAgain());
      return done.step;
    };

    return {
      edit,
      // What is on its way still is the last step once it has arrived.
      undo: () =>
        inTurn(slug, async () => {
          const step = stepsOf(slug).done.at(-1);
          if (step !== undefined) noteUndo(slug, await takeBack(step));
        }),
      redo: () =>
        inTurn(slug, async () => {
          const step = stepsOf(slug).undone.at(-1);
          if (step !== undefined) noteRedo(slug, await takeBack(step));
        }),
    };
  }, [queries, slug]);
}
