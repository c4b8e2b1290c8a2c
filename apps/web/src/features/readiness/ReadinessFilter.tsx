import { Group, Select } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BoardFilter } from './board.rules';
import { useSupplierNames } from './use-supplier-names';

interface Props {
  slug: string;
  filter: BoardFilter;
  /** Ids of those who can supply something. */
  suppliers: readonly string[];
}

const deadlines = ['release', 'meeting'] as const;

/** By when, and who can supply it; both stand in the address. */
export function ReadinessFilter({ slug, filter, suppliers }: Props) {
  const { t } = useTranslation('readiness');
  const navigate = useNavigate({ from: '/$slug/readiness' });
  const nameOf = useSupplierNames(slug);
  const show = (change: BoardFilter) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <Group align="end" mb="md" role="search" aria-label={t('filter')} className="no-print">
      <Select
        label={t('before')}
        data={[
          { value: '', label: t('all') },
          ...deadlines.map((before) => ({ value: before, label: t(`before.${before}`) })),
        ]}
        value={filter.before ?? ''}
        allowDeselect={false}
        onChange={(value) => show({ before: deadlines.find((before) => before === value) })}
      />
      <Select
        searchable
        label={t('who')}
        data={[{ value: '', label: t('anybody') }, ...suppliers.map((id) => ({ value: id, label: nameOf(id) }))]}
        value={filter.who ?? ''}
        allowDeselect={false}
        onChange={(value) => show({ who: value === null || value === '' ? undefined : value })}
      />
    </Group>
  );
}
