import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import type { InvitationRow } from './invitation-rows.rules';

/** Those of the chosen whom no mail can reach, and why; nothing where there are none. */
export function Unreachable({ rows }: { rows: readonly InvitationRow[] }) {
  const { t } = useTranslation('invitations');
  if (rows.length === 0) return null;
  return (
    <Note weight="warning">
      {t('leftOut', { count: rows.length })}
      <ul>
        {rows.map(({ role, invitation: { obstacle } }) => (
          <li key={role.id}>
            {role.person.name}: {obstacle !== null && t(`obstacles.${obstacle}`)}
          </li>
        ))}
      </ul>
    </Note>
  );
}
