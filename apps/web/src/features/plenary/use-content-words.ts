import { useSuspenseQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../lib/words/direction';
import { learnFor } from '../../lib/words/words';

/** The product's words beside what a meeting has written. */
export interface ContentWords {
  t: TFunction<'plenary'>;
  session: TFunction<'session'>;
  /** Of these words: that of the content where the desk speaks it, else that of the desk. */
  language: string;
  /** In which what is written runs. */
  direction: 'ltr' | 'rtl';
}

/** @param content language in which the meeting is held, BCP 47 */
export function useContentWords(content: string): ContentWords {
  const { i18n } = useTranslation('plenary');
  const { data: language } = useSuspenseQuery({
    queryKey: ['words', content, i18n.language],
    queryFn: () => learnFor(content),
    staleTime: Infinity,
    networkMode: 'always',
  });
  return {
    t: i18n.getFixedT(language, 'plenary'),
    session: i18n.getFixedT(language, 'session'),
    language,
    direction: directionOf(content),
  };
}
