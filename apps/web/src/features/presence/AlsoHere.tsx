import type { PresencePlace, PresenceView } from '#contract/presence';
import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionShortName } from '../programme/headings.rules';
import { useProgramme } from '../programme/programme.queries';
import { leave, presenceQuery } from './presence.queries';

/** Whoever goes through several places within this time, in milliseconds, has been at the last one alone. */
const passing = 500;

/** “Also here: Ada (Session 3), Ben (People)”; nothing while nobody is. */
export function AlsoHere({ slug, place }: { slug: string; place: PresencePlace }) {
  const { t, i18n } = useTranslation('presence');
  const placeInWords = usePlaceInWords(slug);
  const [settled] = useDebouncedValue(place, passing);
  const { data = [], isError } = useQuery(presenceQuery(slug, settled));
  useLeaving(slug);
  // Who was here before the network went may have gone since.
  if (isError || data.length === 0) return null;
  const somebody = ({ name, ...at }: PresenceView): string => {
    const words = placeInWords(at);
    return words === undefined ? name : t('somebody', { name, place: words });
  };
  const names = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' });
  return (
    <Text size="sm" c="dimmed">
      {t('alsoHere', { who: names.format(data.map(somebody)) })}
    </Text>
  );
}

/** How a place is called: by the session that is open there, or else by its screen. */
function usePlaceInWords(slug: string): (place: PresencePlace) => string | undefined {
  const { t: nav } = useTranslation('nav');
  const { t: heading } = useTranslation('session');
  const { sessions } = useProgramme(slug);
  return ({ screen, session: open }) => {
    const session = sessions.find(({ id }) => id === open);
    if (session) return sessionShortName(session, heading);
    return screen === 'session' ? undefined : nav(screen);
  };
}

function useLeaving(slug: string): void {
  useEffect(() => {
    const go = () => leave(slug);
    addEventListener('pagehide', go);
    return () => {
      removeEventListener('pagehide', go);
      go();
    };
  }, [slug]);
}
