import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RoleStateWord } from '../../ui/RoleStateWord';
import { sessionShortName } from '../programme/headings.rules';
import type { HeldRole } from './held-roles.rules';
import classes from './HeldRoles.module.css';

/** What somebody does, each role with its place and what was answered to it. */
export function HeldRoles({ roles }: { roles: readonly HeldRole[] }) {
  const { t } = useTranslation('people');
  const { t: words } = useTranslation('session');
  const { t: terms } = useTranslation('terms');
  if (roles.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('noRoles')}
      </Text>
    );
  }
  return (
    <ul className={classes['roles']}>
      {roles.map(({ role, kind, session, group }) => (
        <li key={role.id}>
          {t('roleIn', { role: terms(`roleKind.${kind}`), place: sessionShortName(session, words) })}
          {group && t('inGroup', { number: group.number, name: group.name })} <RoleStateWord state={role.state} />
        </li>
      ))}
    </ul>
  );
}
