import type { ProgrammeView, SessionView } from '#contract/programme-view';
import { NativeSelect } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/ButtonLink';
import { Empty } from '../../ui/Empty';
import { ScreenHead } from '../../ui/ScreenHead';
import { sessionHeading } from '../programme/headings.rules';
import { useProgramme } from '../programme/programme.queries';
import { Arrangement } from './Arrangement';
import { breakoutsOf } from './group-board.rules';

/** Who sits where? */
export function GroupsScreen() {
  const { t } = useTranslation('groups');
  const { slug } = useParams({ from: '/$slug/groups' });
  const search = useSearch({ from: '/$slug/groups' });
  const programme = useProgramme(slug);
  const breakouts = breakoutsOf(programme.sessions);
  const session = breakouts.find(({ id }) => id === search.session) ?? breakouts[0];
  return (
    <>
      <ScreenHead title={t('title')} />
      {breakouts.length > 1 && session && <SessionChoice breakouts={breakouts} session={session} />}
      {session ? <Breakout key={session.id} programme={programme} session={session} /> : <NoBreakout slug={slug} />}
    </>
  );
}

function SessionChoice({ breakouts, session }: { breakouts: readonly SessionView[]; session: SessionView }) {
  const { t } = useTranslation('groups');
  const { t: sessionWords } = useTranslation('session');
  const navigate = useNavigate({ from: '/$slug/groups' });
  return (
    <NativeSelect
      label={t('session')}
      data={breakouts.map((one) => ({ value: one.id, label: sessionHeading(one, sessionWords) }))}
      value={session.id}
      onChange={({ currentTarget: { value } }) => void navigate({ search: { session: value } })}
      maw="40rem"
      mb="md"
    />
  );
}

function NoBreakout({ slug }: { slug: string }) {
  const { t } = useTranslation('groups');
  return (
    <Empty
      action={
        <ButtonLink to="/$slug/timetable" params={{ slug }} variant="default">
          {t('toTimetable')}
        </ButtonLink>
      }
    >
      {t('noBreakout')}
    </Empty>
  );
}

/** The groups of one breakout, or what has to be there before they can be arranged. */
function Breakout({ programme: { meeting, mechanisms }, session }: { programme: ProgrammeView; session: SessionView }) {
  const { t } = useTranslation('groups');
  const { slug } = meeting;
  if (session.groups.length === 0) {
    const at = { to: '/$slug/sessions/$session', params: { slug, session: session.id }, hash: 'groups' } as const;
    return <Empty action={<ButtonLink {...at}>{t('toGroups')}</ButtonLink>}>{t('noGroups')}</Empty>;
  }
  if (mechanisms.length === 0) {
    const at = { to: '/$slug/participation', params: { slug } } as const;
    return <Empty action={<ButtonLink {...at}>{t('toParticipation')}</ButtonLink>}>{t('noMechanisms')}</Empty>;
  }
  return <Arrangement slug={slug} session={session} />;
}
