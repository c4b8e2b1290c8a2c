import { useTranslation } from 'react-i18next';
import { usePrinted } from '../../lib/use-printed';
import type { TimeLeft } from './time-left.rules';

/** What is left of the time until a moment, in words. @param timeZone of the meeting */
export function useTimeWords(timeZone: string): (left: TimeLeft, dueAt: string) => string {
  const { t } = useTranslation('outputs');
  const { moment } = usePrinted(timeZone);
  return (left, dueAt) => {
    switch (left.kind) {
      case 'far':
        return t('due', { when: moment(dueAt) });
      case 'left':
        return t('left', { count: left.minutes });
      case 'seconds':
        return t('seconds', { count: left.seconds });
      case 'up':
        return t('timeIsUp');
      case 'over':
        return t('over', { count: left.minutes });
    }
  };
}
