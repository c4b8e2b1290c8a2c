import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import { ProblemNote } from '../../ui/ProblemNote';
import { ReminderQuestion } from './ReminderQuestion';
import { Reminders } from './Reminders';
import { remindersQuery } from './reminders.queries';

interface Props {
  slug: string;
  /** Id of the only person who is looked for; undefined for all. */
  who: string | undefined;
}

/** Who is asked for what they can supply: the list of them, the question before a mail goes, and what came of it. */
export function Asking({ slug, who }: Props) {
  const { t } = useTranslation('readiness');
  const { data = [], error, refetch } = useQuery(remindersQuery(slug));
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const [written, setWritten] = useState<number | null>(null);
  const views = data.filter(({ person }) => who === undefined || who === person);
  if (error) return <ProblemNote error={error} again={() => void refetch()} />;
  if (asked) {
    return (
      <ReminderQuestion
        slug={slug}
        views={data.filter(({ person }) => asked.includes(person))}
        done={(sent) => {
          setWritten(sent.filter(({ mail }) => mail !== null).length);
          setAsked(null);
        }}
        back={() => setAsked(null)}
      />
    );
  }
  return (
    <>
      {written !== null && <Note weight="good">{t('sent', { count: written })}</Note>}
      {views.length > 0 && <Reminders slug={slug} views={views} ask={setAsked} />}
    </>
  );
}
