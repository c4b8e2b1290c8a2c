import type { DigestPreview } from '#contract/notice';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CalendarMails } from '../programme/CalendarMails';
import { peopleAmong } from '../programme/notices.rules';
import { newsSubscribersQuery } from './release.queries';
import { WhenTold } from './WhenTold';

interface Props {
  slug: string;
  mails: readonly DigestPreview[];
}

/** How many people a release would write to, how many follow the meeting besides, and when they are told, in sentences. */
export function WhoIsTold({ slug, mails }: Props) {
  const { t } = useTranslation('release');
  const { data } = useQuery(newsSubscribersQuery(slug));
  const followers = data?.confirmed ?? 0;
  const people = peopleAmong(mails);
  if (people === 0 && followers === 0) return t('noNotices');
  return (
    <>
      {people === 0 ? t('nobodyAffected') : t('people', { count: people })} <CalendarMails mails={mails} />{' '}
      {followers > 0 && t('followers', { count: followers })} <WhenTold slug={slug} />
    </>
  );
}
