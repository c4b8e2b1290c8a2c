import { Button, Group, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PartHeading } from '../../ui/PartHeading';
import { ProblemNote } from '../../ui/ProblemNote';
import { useMeetingAct } from '../programme/use-meeting-act';
import { dropNotices } from './notices.queries';
import type { Question } from './question';

/** Leaves a round untold, for a reason that the log keeps. */
export function DropQuestion({ slug, version, back, done }: Question) {
  const { t } = useTranslation('notices');
  const { t: common } = useTranslation();
  const [reason, setReason] = useState('');
  const [hasTried, setTried] = useState(false);
  const drop = useMeetingAct(
    slug,
    (given: string) => dropNotices(slug, version, given),
    (sent) => done('dropped', sent),
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') drop.mutate(reason.trim());
  };
  return (
    <form onSubmit={submit} noValidate>
      <PartHeading>{t('dropQuestion')}</PartHeading>
      <Textarea
        label={t('reason')}
        description={t('reasonHint')}
        value={reason}
        error={hasTried && reason.trim() === '' ? t('needsReason') : undefined}
        {...{ required: true, maxLength: 500, autosize: true, mt: 'sm' }}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      <ProblemNote error={drop.error} />
      <Group mt="sm">
        <Button type="submit" loading={drop.isPending}>
          {t('drop')}
        </Button>
        <Button variant="default" onClick={back}>
          {common('back')}
        </Button>
      </Group>
    </form>
  );
}
