import { soughtMechanisms } from '#contract/sought-mechanisms';
import { Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Empty';
import { ScreenHead } from '../../ui/ScreenHead';
import { mechanismsQuery } from '../programme/mechanisms.queries';
import { fociMatrix, sum } from './matrix/matrix.rules';
import { MatrixPlot } from './matrix/MatrixPlot';
import { MatrixTable } from './matrix/MatrixTable';
import { Twins, ViewChoice } from './matrix/Twins';
import { mechanismThemesQuery } from './registry.queries';
import { RegistryDownloads } from './RegistryDownloads';
import { RegistryFilter, type Show } from './RegistryFilter';
import type { MatrixSearch } from './registry-search';

/** Which mechanisms are about what? */
export function ThemesScreen() {
  const { t } = useTranslation('mechanisms');
  const search = useSearch({ from: '/mechanisms/themes' });
  const navigate = useNavigate({ from: '/mechanisms/themes' });
  const on = useDeferredValue(search.on);
  const { data: mechanisms } = useSuspenseQuery(mechanismsQuery(on));
  const { data: foci } = useSuspenseQuery(mechanismThemesQuery(on));
  const { q, type, region, view } = search;
  const shown = useMemo(() => soughtMechanisms(mechanisms, { q, type, region }), [mechanisms, q, type, region]);
  const matrix = useMemo(() => fociMatrix(foci.themes, shown), [foci, shown]);
  const { rows, columns, cells } = matrix;
  const untold = shown.filter(({ facts }) => facts.themes === undefined);
  const show: Show<MatrixSearch> = (change) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const tell = (row: number, column: number) =>
    t(cells[row]?.[column] === 1 ? 'hasTheme' : 'lacksTheme', {
      mechanism: columns[column]?.name ?? '',
      theme: rows[row]?.name ?? '',
    });
  return (
    <>
      <ScreenHead title={t('themes')} actions={<ViewChoice view={view} show={show} />} />
      <RegistryFilter search={search} show={show} />
      <Text size="sm" c="dimmed" mb="xs">
        {t('fociSum', { themes: rows.length, mechanisms: columns.length, marks: sum(cells.flat()) })}{' '}
        {untold.length > 0 && t('untold', { names: untold.map(({ shortName }) => shortName).join('; ') })}
      </Text>
      {mechanisms.length > 0 && <RegistryDownloads document="thematic-foci" on={on} />}
      {columns.length === 0 || rows.length === 0 ? (
        <Empty>{t(mechanisms.length === 0 ? 'emptyRegistry' : 'noneFound')}</Empty>
      ) : (
        <Twins
          view={view}
          plot={<MatrixPlot {...{ matrix, tell }} label={t('fociPlot')} marks="dots" />}
          table={<MatrixTable matrix={matrix} label={t('fociTable')} corner={t('theme')} marks="dots" />}
        />
      )}
    </>
  );
}
