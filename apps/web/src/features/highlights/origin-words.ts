import type { HighlightsOrigin } from '#contract/highlights';
import { partnershipActors, type PartnershipActor } from '#contract/output-parts';
import { useTranslation } from 'react-i18next';
import { usePrinted } from '../../lib/use-printed';
import { useHighlights } from './highlights-context';

/** How it is said from where a block comes. */
export function useOriginWords() {
  const { t } = useTranslation('highlights');
  const { t: plenary } = useTranslation('plenary');
  const { timeZone } = useHighlights();
  const { list } = usePrinted(timeZone);
  const actorWords = (actor: string) => (isListed(actor) ? plenary(`actor.${actor}`) : actor);
  return {
    /** “Group 2: Africa, effective practice.” */
    sourceOf: ({ kind, group, actors }: HighlightsOrigin): string => {
      const from = group ? t(`from.${kind}`, { number: group.number, name: group.name }) : t('fromPlenary');
      return actors.length === 0 ? from : `${from} ${t('actors', { who: list(actors.map(actorWords)) })}`;
    },
    /** Of a block in which nobody has written. */
    untouched: ({ kind }: HighlightsOrigin): string => (kind === 'noted' ? t('asNoted') : t('asHandedIn')),
  };
}

function isListed(actor: string): actor is PartnershipActor {
  return (partnershipActors as readonly string[]).includes(actor);
}
