import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Empty';
import { StackedTable } from '../../ui/StackedTable';
import type { InvitationRow } from './invitation-rows.rules';
import { InvitationTableRow } from './InvitationTableRow';

interface Props {
  slug: string;
  rows: readonly InvitationRow[];
  chosen: ReadonlySet<string>;
  choose: (roles: ReadonlySet<string>) => void;
  /** Id of the role whose panel is open. */
  opened: string | undefined;
  openRole: (role: string) => void;
}

const columns = ['person', 'role', 'state', 'address', 'invited'] as const;

/** Every role that is shown; those whom a mail should go to are chosen here. */
export function InvitationTable({ slug, rows, chosen, choose, opened, openRole }: Props) {
  const { t } = useTranslation('invitations');
  if (rows.length === 0) return <Empty>{t('none')}</Empty>;
  const choosable = rows.map(({ role }) => role.id);
  const count = choosable.filter((id) => chosen.has(id)).length;
  const set = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const id of ids)
      if (isChosen) next.add(id);
      else next.delete(id);
    choose(next);
  };
  return (
    <div>
      <Checkbox
        size="md"
        label={t('chooseAll', { count: choosable.length })}
        checked={count === choosable.length}
        indeterminate={count > 0 && count < choosable.length}
        py="xs"
        onChange={({ currentTarget: { checked } }) => set(choosable, checked)}
      />
      <StackedTable heads={columns.map((column) => t(`columns.${column}`))}>
        {rows.map((row) => (
          <InvitationTableRow
            key={row.role.id}
            {...{ slug, row }}
            isChosen={chosen.has(row.role.id)}
            isOpen={opened === row.role.id}
            choose={(isChosen) => set([row.role.id], isChosen)}
            open={() => openRole(row.role.id)}
          />
        ))}
      </StackedTable>
    </div>
  );
}
