import type { InvitationOrder, InvitationSent } from '#contract/invitation';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { Answers } from '../../ui/Answers';
import { Loading } from '../../ui/Loading';
import { MailPreview } from '../../ui/MailPreview';
import { PartHeading } from '../../ui/PartHeading';
import { ProblemNote } from '../../ui/ProblemNote';
import { useProgramme } from '../programme/programme.queries';
import { useMeetingAct } from '../programme/use-meeting-act';
import { mailsAheadQuery } from './invitations.queries';
import classes from './InvitationsScreen.module.css';

interface Props {
  slug: string;
  order: InvitationOrder;
  done: (sent: InvitationSent[]) => void;
  back: () => void;
}

/** The question before mail goes, which nothing takes back: to how many people, and every word of it. */
export function SendQuestion({ slug, order, done, back }: Props) {
  const { t } = useTranslation('invitations');
  const { meeting } = useProgramme(slug);
  const { data: mails, error, refetch } = useQuery(mailsAheadQuery(slug, order));
  const invite = () =>
    answer(api.POST('/api/meetings/{slug}/invitations', { params: { path: { slug } }, body: order }));
  const send = useMeetingAct(slug, invite, done);
  const people = new Set(mails?.map(({ recipient }) => recipient)).size;
  return (
    <section className={classes['panel']} aria-label={t('question')}>
      <PartHeading>{t('question')}</PartHeading>
      <ProblemNote error={error} again={() => void refetch()} />
      {!mails && !error && <Loading />}
      {mails && <Text fw={700}>{mails.length === 0 ? t('nobody') : t('people', { count: people })}</Text>}
      <div>
        {mails?.map((mail, index) => (
          <MailPreview key={index} mail={mail} language={meeting.language} isOpen={index === 0} />
        ))}
      </div>
      <Answers act={send} isReady={mails !== undefined && mails.length > 0} back={back}>
        {t('send', { count: mails?.length ?? 0 })}
      </Answers>
    </section>
  );
}
