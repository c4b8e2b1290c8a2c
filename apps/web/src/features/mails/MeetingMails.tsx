import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Empty';
import { Loading } from '../../ui/Loading';
import { ProblemNote } from '../../ui/ProblemNote';
import { tally } from './mail-state.rules';
import { mailsQuery } from './mails.queries';
import { MailTable } from './MailTable';

interface Props {
  slug: string;
  /** The moment from which on mails are shown, ISO 8601; all where it is left out. */
  since?: string | undefined;
}

/** At first; the rest on demand. */
const shownAtFirst = 20;

/** What was written to whom, and what has become of it. */
export function MeetingMails({ slug, since }: Props) {
  const { t } = useTranslation('mails');
  const { data, error, refetch } = useQuery(mailsQuery(slug));
  const [isWhole, setWhole] = useState(false);
  if (error) return <ProblemNote error={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  const mails = data.filter(({ createdAt }) => since === undefined || new Date(createdAt) >= new Date(since));
  if (mails.length === 0) return <Empty>{since === undefined ? t('none') : t('noneSince')}</Empty>;
  return (
    <>
      <Text size="sm" c="dimmed" role="status">
        {tally(mails)
          .map(([state, count]) => t('counted', { state: t(`states.${state}`), count }))
          .join(' · ')}
      </Text>
      <MailTable slug={slug} mails={isWhole ? mails : mails.slice(0, shownAtFirst)} />
      {!isWhole && mails.length > shownAtFirst && (
        <Button variant="default" mt="sm" onClick={() => setWhole(true)}>
          {t('showAll', { count: mails.length })}
        </Button>
      )}
    </>
  );
}
