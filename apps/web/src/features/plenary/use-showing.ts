import type { PlenaryView } from '#contract/plenary';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { ApiProblem } from '../../lib/api/problem';
import { type PlenaryPlace, plenaryQuery, putSlide } from './plenary.queries';
import { isSame, placeOf, type Step, stepped, type Stop, stopsOf } from './stops.rules';
import { useLine } from './use-line';
import { useLive } from './use-live';
import { usePresses } from './use-presses';

/** The screen of a plenary, as whoever leads it has it in hand. */
export interface Showing {
  view: PlenaryView;
  /** Why what is shown may no longer be so; null while the line is good. */
  line: ApiProblem | null;
  /** What is on the screen, ahead of the server while a press is on its way. */
  shown: Stop;
  /** What a step to the next leads to; undefined at the end. */
  next: Stop | undefined;
  isPending: boolean;
  /** A press that did not arrive, as long as it matters. */
  failed: { what: Stop; error: unknown } | null;
  show: (stop: Stop) => void;
  step: (to: Step) => void;
  /** Whether a step leads anywhere. */
  canStep: (to: Step) => boolean;
  /** Has an answer of the server shown at once. */
  take: (view: PlenaryView) => Promise<void>;
}

/** What is on the screen of a plenary, whoever puts it there: the last press counts, and everybody sees it. */
export function useShowing(place: PlenaryPlace): Showing {
  const queries = useQueryClient();
  const query = plenaryQuery(place);
  const { data: view, error } = useSuspenseQuery(query);
  const line = useLine(error);
  useLive(place.slug, query.queryKey, ['plenary.changed'], ({ session }) => session === place.session);
  const take = async (answer: PlenaryView) => {
    // What is being read may be older than this.
    await queries.cancelQueries({ queryKey: query.queryKey });
    queries.setQueryData(query.queryKey, answer);
  };
  const { pending, failed, press } = usePresses<Stop>(async (stop) => take(await putSlide(place, stop)));
  const shown = pending ? pending.what : view.shown;
  const stops = stopsOf(view.groups);
  const to = (step: Step) => stepped(stops, placeOf(stops, shown), step);
  return {
    ...{ view, line, shown, take },
    next: to('next'),
    isPending: pending !== null,
    failed: failed && !isSame(failed.what, view.shown) ? failed : null,
    show: press,
    step: (step) => {
      const stop = to(step);
      if (stop !== undefined) press(stop);
    },
    canStep: (step) => to(step) !== undefined,
  };
}
