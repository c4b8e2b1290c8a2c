import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Empty';
import { Loading } from '../../ui/Loading';
import { MailPreview } from '../../ui/MailPreview';
import { ProblemNote } from '../../ui/ProblemNote';
import { useProgramme } from '../programme/programme.queries';
import { peopleAmong } from './notices.rules';
import { noticesQuery } from './release.queries';

/** The mails that a release would send now, with every word of them. */
export function NoticesAhead({ slug }: { slug: string }) {
  const { t } = useTranslation('release');
  const { meeting } = useProgramme(slug);
  const { data, error, refetch } = useQuery(noticesQuery(slug));
  if (error) return <ProblemNote error={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.length === 0) return <Empty>{t('noNotices')}</Empty>;
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {t('people', { count: peopleAmong(data) })} {t('noteInMails')}
      </Text>
      {data.map((mail, index) => (
        <MailPreview key={index} mail={mail} language={meeting.language} />
      ))}
    </>
  );
}
