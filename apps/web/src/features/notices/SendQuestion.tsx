import { useTranslation } from 'react-i18next';
import { Answers } from '../../ui/Answers';
import { PartHeading } from '../../ui/PartHeading';
import { useMeetingAct } from '../programme/use-meeting-act';
import { sendNotices } from './notices.queries';
import type { Question } from './question';

/** The question before mails go that nothing brings back; every word of them stands above it. */
export function SendQuestion({ slug, version, people, mails, back, done }: Question) {
  const { t } = useTranslation('notices');
  const send = useMeetingAct(
    slug,
    () => sendNotices(slug, version),
    (sent) => done('sent', sent),
  );
  return (
    <div>
      <PartHeading>{t('sendQuestion', { count: people })}</PartHeading>
      <Answers act={send} back={back}>
        {t('send', { count: mails })}
      </Answers>
    </div>
  );
}
