import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Empty';
import { Loading } from '../../ui/Loading';
import { ProblemNote } from '../../ui/ProblemNote';
import { DigestMail } from '../programme/DigestMail';
import { peopleAmong } from './notices.rules';
import { noticesQuery } from './release.queries';
import { WhenTold } from './WhenTold';

/** The mails that a release would send now, with every word of them. */
export function NoticesAhead({ slug }: { slug: string }) {
  const { t } = useTranslation('release');
  const { data, error, refetch } = useQuery(noticesQuery(slug));
  if (error) return <ProblemNote error={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.length === 0) return <Empty>{t('noNotices')}</Empty>;
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {t('people', { count: peopleAmong(data) })} <WhenTold slug={slug} /> {t('noteInMails')}
      </Text>
      {data.map((mail, index) => (
        <DigestMail key={index} slug={slug} mail={mail} />
      ))}
    </>
  );
}
