import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type InvitationRow, rowsShown, shownRows } from './invitation-rows.rules';
import { type InvitationsSearch, invitationsSearch } from './invitations-search';

interface Props {
  search: InvitationsSearch;
  rows: readonly InvitationRow[];
  show: (change: Partial<InvitationsSearch>) => void;
}

/** Finds people as one types, and tells how many there are of each kind. */
export function InvitationFilter({ search: { q = '', show: shown = 'all' }, rows, show }: Props) {
  const { t } = useTranslation('invitations');
  return (
    <Group gap="md" my="sm" align="end" className="no-print">
      <TextInput
        type="search"
        label={t('find')}
        value={q}
        onChange={({ currentTarget: { value } }) => show({ q: value === '' ? undefined : value })}
      />
      <NativeSelect
        label={t('show')}
        value={shown}
        data={shownRows.map((value) => ({
          value,
          label: t('showing', { what: t(`shows.${value}`), count: rowsShown(rows, value, '').length }),
        }))}
        onChange={({ currentTarget: { value } }) => show({ show: invitationsSearch({ show: value }).show })}
      />
    </Group>
  );
}
