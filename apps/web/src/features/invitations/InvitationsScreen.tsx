import type { InvitationSent } from '#contract/invitation';
import { Button, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import { ScreenHead } from '../../ui/ScreenHead';
import { rowsOf, rowsShown } from './invitation-rows.rules';
import type { InvitationsSearch } from './invitations-search';
import { invitationsQuery, rolesQuery } from './invitations.queries';
import { InvitationComposer } from './InvitationComposer';
import { InvitationFilter } from './InvitationFilter';
import classes from './InvitationsScreen.module.css';
import { InvitationTable } from './InvitationTable';
import { RolePanel } from './RolePanel';
import { useInviting } from './use-inviting';

/** Who has been asked, what have they answered, and what would be written to them? */
export function InvitationsScreen({ mails }: { mails: ReactNode }) {
  const { t } = useTranslation('invitations');
  const { slug } = useParams({ from: '/$slug/invitations' });
  const search = useSearch({ from: '/$slug/invitations' });
  const navigate = useNavigate({ from: '/$slug/invitations' });
  const { chosen, choose, invited, invite, stop, sent, done } = useInviting();
  const { data: invitations } = useSuspenseQuery(invitationsQuery(slug));
  const { data: roles } = useSuspenseQuery(rolesQuery(slug));
  const rows = rowsOf(invitations, roles);
  const shown = rowsShown(rows, search.show ?? 'all', search.q ?? '');
  const among = (ids: Iterable<string>) => rows.filter(({ role }) => new Set(ids).has(role.id));
  const open = among(search.role === undefined ? [] : [search.role])[0];
  const show = (change: Partial<InvitationsSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const openRole = (role?: string) => {
    stop();
    show({ role });
  };
  return (
    <>
      <ScreenHead
        title={t('title')}
        actions={
          <Button disabled={chosen.size === 0} onClick={() => invite(chosen)}>
            {chosen.size === 0 ? t('chooseFirst') : t('invite', { count: chosen.size })}
          </Button>
        }
      />
      {sent && <SentNote sent={sent} />}
      <InvitationFilter search={search} rows={rows} show={show} />
      <div className={classes['desk']} data-open={invited !== null || open !== undefined}>
        <InvitationTable {...{ slug, chosen, openRole }} rows={shown} choose={choose} opened={search.role} />
        {invited ? (
          <InvitationComposer key={invited.join()} {...{ slug, done }} rows={among(invited)} close={stop} />
        ) : (
          open && <RolePanel key={open.role.id} {...{ slug, invite }} row={open} close={() => openRole()} />
        )}
      </div>
      <Title order={2} size="lg" mt="xl" mb="xs">
        {t('mails')}
      </Title>
      {mails}
    </>
  );
}

function SentNote({ sent }: { sent: readonly InvitationSent[] }) {
  const { t } = useTranslation('invitations');
  const mails = sent.filter(({ mail }) => mail !== null).length;
  return (
    <Note weight="good">
      {t('sentNow', { count: mails })} {sent.length > mails && t('leftAlone', { count: sent.length - mails })}
    </Note>
  );
}
