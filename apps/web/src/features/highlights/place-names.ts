import type { HighlightsPlace } from '#contract/highlights';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionHeading } from '../programme/headings.rules';

/** By which one comes to a place of the document. */
export function placeAnchor(part: string): string {
  return `place-${part}`;
}

export const adoptedAnchor = 'adopted';
export const lostAnchor = 'lost';

/** How the places of the document are called, and what stands in them. */
export function usePlaceNames() {
  const { t } = useTranslation('highlights');
  const { t: session } = useTranslation('session');
  return useMemo(() => {
    const nameOf = ({ kind, number, label, title }: HighlightsPlace): string => {
      if (kind === 'session') return sessionHeading({ number, label, title }, session);
      if (kind !== 'group') return t(`place.${kind}`);
      return number === null ? title : t('group', { number, name: title });
    };
    return { nameOf };
  }, [t, session]);
}
