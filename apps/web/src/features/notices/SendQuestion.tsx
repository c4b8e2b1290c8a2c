import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PartHeading } from '../../ui/PartHeading';
import { ProblemNote } from '../../ui/ProblemNote';
import { sendNotices } from './notices.queries';
import type { Question } from './question';
import { useSettling } from './use-settling';

/** The question before mails go that nothing brings back; every word of them stands above it. */
export function SendQuestion({ slug, version, people, mails, back, done }: Question) {
  const { t } = useTranslation('notices');
  const send = useSettling(
    slug,
    () => sendNotices(slug, version),
    (sent) => done('sent', sent),
  );
  return (
    <div>
      <PartHeading>{t('sendQuestion', { count: people })}</PartHeading>
      <ProblemNote error={send.error} />
      <Group mt="sm">
        <Button loading={send.isPending} onClick={() => send.mutate(undefined)}>
          {t('send', { count: mails })}
        </Button>
        <Button variant="default" onClick={back}>
          {t('back')}
        </Button>
      </Group>
    </div>
  );
}
