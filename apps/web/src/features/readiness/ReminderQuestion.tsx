import type { ReminderSent, ReminderView } from '#contract/reminder';
import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { saved } from '../../lib/saving';
import { MailPreview } from '../../ui/MailPreview';
import { PartHeading } from '../../ui/PartHeading';
import { ProblemNote } from '../../ui/ProblemNote';
import { meetingKey, useProgramme } from '../programme/programme.queries';
import classes from './readiness.module.css';
import { remind } from './reminders.queries';
import { reachable } from './reminders.rules';

interface Props {
  slug: string;
  /** Those who are to be asked. */
  views: readonly ReminderView[];
  done: (sent: ReminderSent[]) => void;
  back: () => void;
}

/** The question before mail goes, which nothing takes back: to how many people, and every word of it. */
export function ReminderQuestion({ slug, views, done, back }: Props) {
  const { t } = useTranslation('readiness');
  const { meeting } = useProgramme(slug);
  const queries = useQueryClient();
  const people = reachable(views);
  const count = people.length;
  const send = useMutation({
    mutationFn: () =>
      saved(() =>
        remind(
          slug,
          people.map(({ person }) => person),
        ),
      ),
    onSuccess: done,
    onSettled: () => queries.invalidateQueries({ queryKey: meetingKey(slug) }),
  });
  return (
    <section className={classes['question']}>
      <PartHeading>{t('askQuestion', { count })}</PartHeading>
      <div>
        {people.map(
          ({ person, mail }, index) =>
            mail && <MailPreview key={person} mail={mail} language={meeting.language} isOpen={index === 0} />,
        )}
      </div>
      <ProblemNote error={send.error} />
      <Group mt="sm">
        <Button disabled={count === 0} loading={send.isPending} onClick={() => send.mutate()}>
          {t('send', { count })}
        </Button>
        <Button variant="default" onClick={back}>
          {t('back')}
        </Button>
      </Group>
    </section>
  );
}
