import { Anchor } from '@mantine/core';
import { useConsolidation } from '../consolidation-context';
import { focusOn, headingOf } from './focus';

/** Leads to one of the plenary's recommendations on this screen. */
export function RecommendationLink({ id }: { id: string }) {
  const { view, names } = useConsolidation();
  return (
    <Anchor
      href={`#${headingOf(id)}`}
      size="sm"
      underline="always"
      onClick={(event) => {
        event.preventDefault();
        focusOn(headingOf(id));
      }}
    >
      <bdi lang={view.language}>{names.full(id)}</bdi>
    </Anchor>
  );
}
