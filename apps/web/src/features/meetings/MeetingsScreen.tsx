import type { OwnMeeting } from '#contract/own-meeting';
import { Anchor, Button, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { printedDates } from '../../lib/printed';
import { ButtonLink } from '../../ui/ButtonLink';
import { Empty } from '../../ui/Empty';
import { Note } from '../../ui/Note';
import { ProblemNote } from '../../ui/ProblemNote';
import { ScreenHead } from '../../ui/ScreenHead';
import { ownMeetingsQuery } from '../programme/own-meetings.queries';
import { DeletedMeetings } from './DeletedMeetings';
import { MeetingRow } from './MeetingRow';
import classes from './MeetingsScreen.module.css';
import { useFileExport } from './use-file-export';
import { useLifecycle } from './use-lifecycle';

/** Which meeting? */
export function MeetingsScreen() {
  const { t } = useTranslation('meetings');
  const { data: meetings } = useSuspenseQuery(ownMeetingsQuery);
  const { change, done, undo } = useLifecycle();
  const file = useFileExport();
  const organized = meetings.filter((meeting) => meeting.organized);
  return (
    <main id="content" className={classes['page']}>
      <ScreenHead title={t('title')} actions={<BeginMeeting />} />
      {done && (
        <Note
          weight="good"
          action={
            <Button size="compact-sm" variant="default" loading={change.isPending} onClick={undo}>
              {t('takeBack')}
            </Button>
          }
        >
          {t(`done.${done.deed}`, { title: done.title })}
        </Note>
      )}
      <ProblemNote error={change.error} />
      <ProblemNote error={file.error} />
      {organized.length === 0 ? (
        <Empty>{t('none')}</Empty>
      ) : (
        <ul className={classes['meetings']}>
          {organized.map((meeting) => (
            <MeetingRow key={meeting.slug} meeting={meeting} change={change} fetchFile={file.mutate} />
          ))}
        </ul>
      )}
      <OtherMeetings meetings={meetings.filter((meeting) => !meeting.organized)} />
      <DeletedMeetings change={change} />
    </main>
  );
}

function BeginMeeting() {
  const { t } = useTranslation('meetings');
  return (
    <>
      <ButtonLink to="/new">{t('new')}</ButtonLink>
      <ButtonLink to="/copy" variant="default">
        {t('newFromEarlier')}
      </ButtonLink>
      <ButtonLink to="/import" variant="default">
        {t('import')}
      </ButtonLink>
    </>
  );
}

/** Meetings that somebody else organizes: one's own part in them is on a page of its own. */
function OtherMeetings({ meetings }: { meetings: readonly OwnMeeting[] }) {
  const { t, i18n } = useTranslation('meetings');
  if (meetings.length === 0) return null;
  return (
    <section aria-labelledby="other-meetings">
      <Title order={2} size="lg" id="other-meetings" mt="xl">
        {t('others')}
      </Title>
      <ul>
        {meetings.map(({ slug, title, startDate, endDate }) => (
          <li key={slug}>
            {title}, {printedDates(startDate, endDate, i18n.language)}
          </li>
        ))}
      </ul>
      <Anchor href="/my-part">{t('toMyPart')}</Anchor>
    </section>
  );
}
