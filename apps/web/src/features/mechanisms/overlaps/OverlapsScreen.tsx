import { Group, NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/Empty';
import { ScreenHead } from '../../../ui/ScreenHead';
import { mechanismsQuery } from '../../programme/mechanisms.queries';
import { DayInput } from '../DayInput';
import { MatrixPlot } from '../matrix/MatrixPlot';
import { MatrixTable } from '../matrix/MatrixTable';
import { Twins, ViewChoice } from '../matrix/Twins';
import { mechanismLabel } from '../names.rules';
import { mechanismOverlapsQuery } from '../registry.queries';
import type { Show } from '../RegistryFilter';
import type { OverlapSearch } from '../registry-search';
import { overlapMatrix, overlapSums } from './overlaps.rules';
import { OverlapTable } from './OverlapTable';

/** Which mechanisms share regions or themes? */
export function OverlapsScreen() {
  const { t } = useTranslation('mechanisms');
  const search = useSearch({ from: '/mechanisms/overlaps' });
  const navigate = useNavigate({ from: '/mechanisms/overlaps' });
  const on = useDeferredValue(search.on);
  const { data: mechanisms } = useSuspenseQuery(mechanismsQuery(on));
  const { data: overlaps } = useSuspenseQuery(mechanismOverlapsQuery(on));
  const { by = 'themes', of, view } = search;
  const matrix = useMemo(() => overlapMatrix(mechanisms, overlaps, by), [mechanisms, overlaps, by]);
  const { rows, columns, cells } = matrix;
  const chosen = mechanisms.find(({ id }) => id === of);
  const show: Show<OverlapSearch> = (change) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const tell = (row: number, column: number) => {
    const [one, other] = [rows[row]?.name ?? '', columns[column]?.name ?? ''];
    return row === column
      ? t('itself', { mechanism: one })
      : t(`shares.${by}`, { one, other, number: cells[row]?.[column] ?? 0 });
  };
  return (
    <>
      <ScreenHead title={t('overlaps')} actions={<ViewChoice view={view} show={show} />} />
      {mechanisms.length === 0 ? (
        <Empty>{t('emptyRegistry')}</Empty>
      ) : (
        <>
          <OverlapBar search={search} mechanisms={mechanisms} show={show} />
          {chosen && <OverlapTable mechanism={chosen} {...{ mechanisms, overlaps, by, on }} />}
          <Text size="sm" c="dimmed" my="xs">
            {t(`overlapSums.${by}`, { ...overlapSums(matrix) })}
          </Text>
          <Twins
            view={view}
            plot={
              <MatrixPlot {...{ matrix, tell }} label={t(`overlapPlot.${by}`)} marks="numbers" chosen={chosen?.id} />
            }
            table={
              <MatrixTable matrix={matrix} label={t(`overlapPlot.${by}`)} corner={t('mechanism')} marks="numbers" />
            }
          />
        </>
      )}
    </>
  );
}

interface BarProps {
  search: OverlapSearch;
  mechanisms: Parameters<typeof OverlapTable>[0]['mechanisms'];
  show: Show<OverlapSearch>;
}

/** What is counted, of which mechanism more is told, and as of which day. */
function OverlapBar({ search, mechanisms, show }: BarProps) {
  const { t } = useTranslation('mechanisms');
  const { t: terms } = useTranslation('mechanismTerms');
  return (
    <Group align="end" gap="sm" mb="md" className="no-print">
      <SegmentedControl
        aria-label={t('counted')}
        data={[
          { value: 'themes', label: terms('factThemes') },
          { value: 'regions', label: terms('factRegions') },
        ]}
        value={search.by ?? 'themes'}
        onChange={(value) => show({ by: value === 'regions' ? 'regions' : undefined })}
      />
      <NativeSelect
        label={t('overlapsOf')}
        maw="20rem"
        data={[
          { value: '', label: t('noneChosen') },
          ...mechanisms.map((mechanism) => ({ value: mechanism.id, label: mechanismLabel(mechanism) })),
        ]}
        value={search.of ?? ''}
        onChange={({ currentTarget: { value } }) => show({ of: value || undefined })}
      />
      <DayInput on={search.on} show={show} />
    </Group>
  );
}
