import type { DigestPreview } from '#contract/notice';
import { useTranslation } from 'react-i18next';
import { calendarMailsAmong } from './notices.rules';

/** How many further mails bring what changes in calendars, in a sentence; nothing where there are none. */
export function CalendarMails({ mails }: { mails: readonly DigestPreview[] }) {
  const { t } = useTranslation('notices');
  const count = calendarMailsAmong(mails);
  return count > 0 && t('calendarMails', { count });
}
