import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../ui/Loading';
import { ProblemNote } from '../../ui/ProblemNote';
import { DigestMail } from '../programme/DigestMail';
import { noticesQuery } from './release.queries';
import { WhoIsTold } from './WhoIsTold';

/** The mails that a release would send now, with every word of them. */
export function NoticesAhead({ slug }: { slug: string }) {
  const { t } = useTranslation('release');
  const { data, error, refetch } = useQuery(noticesQuery(slug));
  if (error) return <ProblemNote error={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        <WhoIsTold slug={slug} mails={data} /> {data.length > 0 && t('noteInMails')}
      </Text>
      {data.map((mail, index) => (
        <DigestMail key={index} slug={slug} mail={mail} />
      ))}
    </>
  );
}
