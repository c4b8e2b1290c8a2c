import { Checkbox, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { printedMoment } from '../../lib/printed';
import { useProgramme } from '../programme/programme.queries';
import type { InvitationRow } from './invitation-rows.rules';
import classes from './InvitationTable.module.css';
import { RoleWords } from './RoleWords';

interface Props {
  slug: string;
  row: InvitationRow;
  isChosen: boolean;
  isOpen: boolean;
  choose: (isChosen: boolean) => void;
  open: () => void;
}

export function InvitationTableRow({ slug, row, isChosen, isOpen, choose, open }: Props) {
  const { t } = useTranslation('invitations');
  const { role, invitation } = row;
  const { name } = role.person;
  return (
    <tr data-open={isOpen} className={classes['row']}>
      <th scope="row" className={classes['person']}>
        <div className={classes['choosable']}>
          <Checkbox
            size="md"
            checked={isChosen}
            aria-label={t('choose', { name, role: t(`kinds.${role.kind}`), session: role.session.title })}
            onChange={({ currentTarget: { checked } }) => choose(checked)}
          />
          <UnstyledButton className={classes['name'] ?? ''} aria-expanded={isOpen} onClick={open}>
            {name}
          </UnstyledButton>
        </div>
      </th>
      <td data-label={t('columns.role')} className={classes['role']}>
        <RoleWords role={role} />
      </td>
      <td data-label={t('columns.state')}>
        <span className={classes['state']} data-state={role.state}>
          {t(`states.${role.state}`)}
        </span>
      </td>
      <td data-label={t('columns.address')} className={classes['address']}>
        {invitation.email ?? <span className={classes['missing']}>{t('noAddress')}</span>}
        {invitation.obstacle !== null && !['no-address', 'declined'].includes(invitation.obstacle) && (
          <span className={classes['missing']}>{t(`obstacles.${invitation.obstacle}`)}</span>
        )}
      </td>
      <td data-label={t('columns.invited')} className={classes['when']}>
        <InvitedWhen slug={slug} row={row} />
      </td>
    </tr>
  );
}

/** When the last invitation went out, and whether it still holds. */
export function InvitedWhen({ slug, row: { invitation } }: Pick<Props, 'slug' | 'row'>) {
  const { t, i18n } = useTranslation('invitations');
  const { meeting } = useProgramme(slug);
  const { sent } = invitation;
  if (sent === null) return t('notInvited');
  const at = printedMoment(sent.at, meeting.timeZone, i18n.language);
  if (sent.ended) return t('takenBack', { at });
  return sent.version === 1 ? at : t('invitedTimes', { at, count: sent.version });
}
