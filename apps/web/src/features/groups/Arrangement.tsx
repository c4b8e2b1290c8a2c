import type { SessionView } from '#contract/programme-view';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { Note } from '../../ui/Note';
import { useProgramme } from '../programme/programme.queries';
import { expectedIn, groupOf } from './group-board.rules';
import { GroupBoard } from './GroupBoard';
import { Proposal } from './Proposal';
import { Wishes } from './Wishes';

interface Props {
  slug: string;
  session: SessionView;
}

/** The groups as they are, or as they are proposed; and what is wished of them. */
export function Arrangement({ slug, session }: Props) {
  const { t } = useTranslation('groups');
  const [isProposing, setProposing] = useState(false);
  /** How many a proposal has moved; null before it was looked at. */
  const [moved, setMoved] = useState<number | null>(null);
  const leave = (count: number) => {
    setMoved(count);
    setProposing(false);
  };
  if (isProposing) return <Proposal slug={slug} session={session} leave={leave} />;
  return (
    <>
      <Group gap="md" mb="sm" className="no-print">
        <Button autoFocus={moved !== null} onClick={() => setProposing(true)}>
          {t('propose')}
        </Button>
        <AnchorLink to="/$slug/sessions/$session" params={{ slug, session: session.id }} hash="groups">
          {t('editGroups')}
        </AnchorLink>
      </Group>
      {moved !== null && moved > 0 && <Note weight="good">{t('applied', { count: moved })}</Note>}
      <GroupBoard slug={slug} session={session} />
      <NotInvited slug={slug} session={session} />
      <Wishes slug={slug} session={session} />
    </>
  );
}

/** How many are on the meeting's list and stand in no column. */
function NotInvited({ slug, session }: Props) {
  const { t } = useTranslation('groups');
  const { t: nav } = useTranslation('nav');
  const { mechanisms } = useProgramme(slug);
  const expected = new Set(expectedIn(mechanisms).map(({ id }) => id));
  const count = mechanisms.filter(({ id }) => !expected.has(id) && groupOf(session, id) === null).length;
  if (count === 0) return null;
  return (
    <Text c="dimmed" size="sm" mt="sm">
      {t('notInvited', { count })}{' '}
      <AnchorLink to="/$slug/participation" params={{ slug }} underline="always">
        {nav('participation')}
      </AnchorLink>
    </Text>
  );
}
