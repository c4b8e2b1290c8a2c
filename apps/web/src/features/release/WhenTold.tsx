import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { noticeSettingsQuery } from '../programme/notice-settings.queries';

/** When the mails of a release go, in a sentence; nothing while that is not known. */
export function WhenTold({ slug }: { slug: string }) {
  const { t } = useTranslation('release');
  const { data: settings } = useQuery(noticeSettingsQuery(slug));
  if (!settings) return null;
  if (settings.review) return t('told.review');
  return settings.quietMinutes === 0 ? t('told.atOnce') : t('told.later', { count: settings.quietMinutes });
}
