import type { NoticesSent, WaitingNotices as Waiting } from '#contract/notice';
import { Button, Group, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { printedMoment } from '../../lib/printed';
import { Note } from '../../ui/Note';
import { CalendarMails } from '../programme/CalendarMails';
import { DigestMail } from '../programme/DigestMail';
import { calendarMailsAmong, peopleAmong } from '../programme/notices.rules';
import { useProgramme } from '../programme/programme.queries';
import { AudienceChoice } from './AudienceChoice';
import { DropQuestion } from './DropQuestion';
import { NewsMails } from './NewsMails';
import { waitingNoticesQuery } from './notices.queries';
import { SendQuestion } from './SendQuestion';
import classes from './WaitingNotices.module.css';

interface Props {
  slug: string;
  /** The mails since a moment. */
  mailsSince: (moment: string) => ReactNode;
}

/** What has become of the last round, and since when its mails were written. */
interface Outcome extends NoticesSent {
  as: 'sent' | 'dropped';
  since: string;
}

/** What releases have people told, while it waits: to whom, in which words, until when; and what came of it. */
export function WaitingNotices({ slug, mailsSince }: Props) {
  const { t } = useTranslation('notices');
  const { data } = useSuspenseQuery(waitingNoticesQuery(slug));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  if (data.round) return <Round key={data.round.openedAt} slug={slug} waiting={data} settle={setOutcome} />;
  if (!outcome) return null;
  return (
    <section>
      <Note weight="good">{t(outcome.as, { count: outcome.mails })}</Note>
      {mailsSince(outcome.since)}
    </section>
  );
}

interface RoundProps {
  slug: string;
  waiting: Waiting;
  settle: (outcome: Outcome) => void;
}

function Round({ slug, waiting, settle }: RoundProps) {
  const { t } = useTranslation('notices');
  const [asked, setAsked] = useState<'send' | 'drop' | null>(null);
  const { version, round, digests, news } = waiting;
  if (!round) return null;
  const followers = followersAmong(news);
  const question = {
    ...{ slug, version, back: () => setAsked(null) },
    people: peopleAmong(digests) + followers,
    mails: digests.length + calendarMailsAmong(digests) + followers,
    // Those who follow the meeting are written to after the answer, and only where the round is sent.
    done: (as: Outcome['as'], { mails }: NoticesSent) =>
      settle({ as, mails: as === 'sent' ? mails + followers : mails, since: round.openedAt }),
  };
  return (
    <section className={classes['round']} aria-label={t('title')}>
      <Title order={2} size="lg">
        {t('title')}
      </Title>
      <Standing slug={slug} waiting={waiting} />
      <AudienceChoice slug={slug} version={version} audience={round.audience} />
      <div>
        {digests.map((mail) => (
          <DigestMail key={mail.recipient + mail.subject} slug={slug} mail={mail} />
        ))}
        <NewsMails mails={news} />
      </div>
      {asked === 'send' && <SendQuestion {...question} />}
      {asked === 'drop' && <DropQuestion {...question} />}
      {asked === null && (
        <Group>
          <Button variant="default" onClick={() => setAsked('send')}>
            {t('sendNow')}
          </Button>
          <Button variant="default" onClick={() => setAsked('drop')}>
            {t('doNotSend')}
          </Button>
        </Group>
      )}
    </section>
  );
}

/** How many people are told of which versions, and when that happens by itself. */
function Standing({ slug, waiting: { round, digests, news } }: Pick<RoundProps, 'slug' | 'waiting'>) {
  const { t, i18n } = useTranslation('notices');
  const { meeting } = useProgramme(slug);
  if (!round) return null;
  const { from, to, dueAt } = round;
  const releases = from === to ? t('releases.one', { to }) : t('releases.several', { from, to });
  const people = peopleAmong(digests);
  const followers = followersAmong(news);
  const goes = dueAt === null ? t('waits') : t('goes', { at: printedMoment(dueAt, meeting.timeZone, i18n.language) });
  return (
    <Text>
      {people === 0 ? t('nobody', { releases }) : t('people', { count: people, releases })}{' '}
      <CalendarMails mails={digests} /> {followers > 0 && t('followers', { count: followers })}{' '}
      {people + followers > 0 && goes}
    </Text>
  );
}

function followersAmong(news: Waiting['news']): number {
  return news.reduce((sum, { subscribers }) => sum + subscribers, 0);
}
