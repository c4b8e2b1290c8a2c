import type { DigestPreview } from '#contract/notice';
import type { ReleaseRequest } from '#contract/release';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { Answers } from '../../ui/Answers';
import { Loading } from '../../ui/Loading';
import { PartHeading } from '../../ui/PartHeading';
import { ProblemNote } from '../../ui/ProblemNote';
import { DigestMail } from '../programme/DigestMail';
import { noticeSettingsQuery } from '../programme/notice-settings.queries';
import { calendarMailsAmong } from '../programme/notices.rules';
import { useProgramme } from '../programme/programme.queries';
import { useMeetingAct } from '../programme/use-meeting-act';
import classes from './ReleaseConfirmation.module.css';
import { noticesQuery } from './release.queries';
import { WhoIsTold } from './WhoIsTold';

interface Props {
  slug: string;
  version: number;
  request: ReleaseRequest;
  done: (version: number) => void;
  back: () => void;
}

/** The question before what cannot be undone: how many people hear of it, and in which words. */
export function ReleaseConfirmation({ slug, version, request, done, back }: Props) {
  const { t } = useTranslation('release');
  const { data: mails, error, refetch } = useQuery(noticesQuery(slug));
  const { data: settings } = useQuery(noticeSettingsQuery(slug));
  const goesAtOnce = settings?.quietMinutes === 0 && !settings.review;
  const publish = () =>
    answer(api.POST('/api/meetings/{slug}/releases', { params: { path: { slug } }, body: request }));
  const release = useMeetingAct(slug, publish, (made) => done(made.version));
  return (
    <section className={classes['question']}>
      <PartHeading>{t('question', { version })}</PartHeading>
      <Text>{t('becomesPublic')}</Text>
      <Said slug={slug} request={request} />
      <ProblemNote error={error} again={() => void refetch()} />
      {mails ? <Mails slug={slug} mails={mails} /> : !error && <Loading />}
      <Answers act={release} isReady={mails !== undefined && settings !== undefined} back={back}>
        {mails?.length && goesAtOnce
          ? t('releaseAndSend', { version, count: mails.length + calendarMailsAmong(mails) })
          : t('release', { version })}
      </Answers>
    </section>
  );
}

/** What will be said of the release. */
function Said({ slug, request: { note, symbol, anyway } }: Pick<Props, 'slug' | 'request'>) {
  const { t } = useTranslation('release');
  const { meeting } = useProgramme(slug);
  return (
    <dl className={classes['said']}>
      <dt>{t('note')}</dt>
      <dd lang={meeting.language}>{note}</dd>
      {symbol !== undefined && <dt>{t('symbol')}</dt>}
      {symbol !== undefined && <dd dir="ltr">{symbol}</dd>}
      {anyway !== undefined && <dt>{t('anyway')}</dt>}
      {anyway !== undefined && <dd>{anyway}</dd>}
    </dl>
  );
}

/** Who will be told, and every word of it. */
function Mails({ slug, mails }: { slug: string; mails: readonly DigestPreview[] }) {
  const { t } = useTranslation('release');
  return (
    <>
      <Text fw={700}>
        <WhoIsTold slug={slug} mails={mails} />
      </Text>
      {mails.length > 0 && <Text size="sm">{t('noteInMails')}</Text>}
      {mails.map((mail, index) => (
        <DigestMail key={index} slug={slug} mail={mail} isOpen={index === 0} />
      ))}
    </>
  );
}
