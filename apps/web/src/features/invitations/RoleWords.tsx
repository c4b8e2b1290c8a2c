import type { RoleView } from '#contract/role-management';
import { useTranslation } from 'react-i18next';
import classes from './InvitationTable.module.css';

/** “Rapporteur, Group 1: Africa”, and the session below. */
export function RoleWords({ role: { kind, group, session } }: { role: RoleView }) {
  const { t } = useTranslation('invitations');
  const words = t(`kinds.${kind}`);
  return (
    <>
      {group === null ? words : t('inGroup', { role: words, number: group.number, name: group.name })}
      <span className={classes['session']}>{session.title}</span>
    </>
  );
}
