import type { PresentationView } from '#contract/plenary';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { ApiProblem } from '../../lib/api/problem';
import { type PresentationPlace, presentationQuery, putOwnSlide } from './plenary.queries';
import { type Step, stepped } from './stops.rules';
import { useLine } from './use-line';
import { useLive } from './use-live';
import { usePresses } from './use-presses';

/** The screen of a plenary, as the rapporteur of a group has it in hand. */
interface Presenting {
  view: PresentationView;
  /** Why what is shown may no longer be so; null while the line is good. */
  line: ApiProblem | null;
  /** The slide of the group that is on the screen, ahead of the server while a press is on its way; null for none. */
  shown: string | null;
  /** A press that did not arrive, as long as it matters. */
  failed: { what: string; error: unknown } | null;
  show: (slide: string) => void;
  step: (to: Step) => void;
  canStep: (to: Step) => boolean;
}

/** The slides of one's own group on the screen of the plenary, whoever else puts something there. */
export function usePresenting(place: PresentationPlace): Presenting {
  const queries = useQueryClient();
  const query = presentationQuery(place);
  const { data: view, error } = useSuspenseQuery(query);
  const line = useLine(error);
  useLive(place.slug, query.queryKey, ['output.shown', 'output.changed'], ({ group }) => group === place.group);
  const { pending, failed, press } = usePresses<string>(async (slide) => {
    const answer = await putOwnSlide(place, slide);
    // What is being read may be older than this.
    await queries.cancelQueries({ queryKey: query.queryKey });
    queries.setQueryData(query.queryKey, answer);
  });
  const shown = pending ? pending.what : view.shown;
  const slides = view.group.slides.map(({ id }) => id);
  const to = (step: Step) => stepped(slides, shown === null ? -1 : slides.indexOf(shown), step);
  return {
    ...{ view, line, shown },
    failed: failed && failed.what !== view.shown ? failed : null,
    show: press,
    step: (step) => {
      const slide = to(step);
      if (slide !== undefined) press(slide);
    },
    canStep: (step) => to(step) !== undefined,
  };
}
