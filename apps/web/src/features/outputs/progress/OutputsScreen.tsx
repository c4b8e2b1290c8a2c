import { Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { printedMoment } from '../../../lib/printed';
import { ButtonLink } from '../../../ui/ButtonLink';
import { Empty } from '../../../ui/Empty';
import { ScreenHead } from '../../../ui/ScreenHead';
import { sessionHeading } from '../../programme/headings.rules';
import { useProgramme } from '../../programme/programme.queries';
import { outputsQuery } from './outputs.queries';
import { OutputTable } from './OutputTable';
import { bySession } from './progress.rules';

/** How far are the groups with what they report? */
export function OutputsScreen() {
  const { t } = useTranslation('outputProgress');
  const { slug } = useParams({ from: '/$slug/outputs' });
  const { data: groups } = useSuspenseQuery(outputsQuery(slug));
  return (
    <>
      <ScreenHead title={t('title')} />
      {groups.length === 0 && (
        <Empty
          action={
            <ButtonLink to="/$slug/groups" params={{ slug }} variant="default">
              {t('toGroups')}
            </ButtonLink>
          }
        >
          {t('none')}
        </Empty>
      )}
      {bySession(groups).map(({ session, groups: ofSession }) => (
        <Breakout key={session} slug={slug} session={session} groups={ofSession} />
      ))}
    </>
  );
}

type Groups = ReturnType<typeof bySession>[number];

function Breakout({ slug, session: id, groups }: { slug: string } & Groups) {
  const { t, i18n } = useTranslation('outputProgress');
  const { t: heading } = useTranslation('session');
  const { meeting, sessions } = useProgramme(slug);
  const session = sessions.find((one) => one.id === id);
  const due = groups[0]?.dueAt;
  return (
    <section>
      <Title order={2} size="md" mt="md" lang={meeting.language}>
        {session ? sessionHeading(session, heading) : id}
      </Title>
      {due !== undefined && <p>{t('due', { moment: printedMoment(due, meeting.timeZone, i18n.language) })}</p>}
      <OutputTable slug={slug} groups={groups} />
    </section>
  );
}
