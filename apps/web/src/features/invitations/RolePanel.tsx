import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MailPreview } from '../../ui/MailPreview';
import { PartHeading } from '../../ui/PartHeading';
import { useProgramme } from '../programme/programme.queries';
import { AddressForm } from './AddressForm';
import { type InvitationRow, isInvited, isReachable } from './invitation-rows.rules';
import classes from './InvitationsScreen.module.css';
import { InvitedWhen } from './InvitationTableRow';
import { RoleWords } from './RoleWords';
import { StateForm } from './StateForm';

interface Props {
  slug: string;
  row: InvitationRow;
  invite: (roles: string[]) => void;
  close: () => void;
}

/** One role: what has been answered, where mail goes, and what would be written. */
export function RolePanel({ slug, row, invite, close }: Props) {
  const { t } = useTranslation('invitations');
  const { t: common } = useTranslation();
  const { meeting } = useProgramme(slug);
  const { role, invitation } = row;
  return (
    <aside className={classes['panel']} aria-label={role.person.name}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <PartHeading>{role.person.name}</PartHeading>
        <Button variant="default" size="compact-md" flex="none" onClick={close}>
          {common('close')}
        </Button>
      </Group>
      <div>
        <RoleWords role={role} />
      </div>
      <StateForm slug={slug} role={role} />
      <AddressForm slug={slug} personKey={role.person.key} />
      <div>
        <Text size="sm" c="dimmed">
          {t('columns.invited')}: <InvitedWhen slug={slug} row={row} />
        </Text>
        {invitation.mail && <MailPreview mail={invitation.mail} language={meeting.language} />}
        {invitation.obstacle !== null && <Text>{t(`obstacles.${invitation.obstacle}`)}</Text>}
      </div>
      <div>
        <Button variant="default" disabled={!isReachable(row)} onClick={() => invite([role.id])}>
          {isInvited(row) ? t('inviteAgainOne') : t('inviteOne')}
        </Button>
      </div>
    </aside>
  );
}
