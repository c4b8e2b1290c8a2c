import { formatTime } from '#time/format';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { printedMoment } from './printed';
import { wallTimeOf } from './wall-clock';

/** How moments and lists of words are printed in a form. */
export interface Printed {
  /** A moment as `10.42`. */
  time: (instant: string) => string;
  /** A moment with its date. */
  moment: (instant: string) => string;
  list: (words: readonly string[]) => string;
}

/** @param timeZone of the meeting */
export function usePrinted(timeZone: string): Printed {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const names = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
    return {
      time: (instant) => formatTime(wallTimeOf(instant, timeZone)),
      moment: (instant) => printedMoment(instant, timeZone, language),
      list: (words) => names.format(words),
    };
  }, [language, timeZone]);
}
