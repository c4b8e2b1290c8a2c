import { soughtMechanisms } from '#contract/sought-mechanisms';
import { Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/ButtonLink';
import { Empty } from '../../ui/Empty';
import { ScreenHead } from '../../ui/ScreenHead';
import { mechanismsQuery } from '../programme/mechanisms.queries';
import { MechanismTable } from './MechanismTable';
import { mechanismThemesQuery } from './registry.queries';
import { RegistryDownloads } from './RegistryDownloads';
import { RegistryFigures } from './RegistryFigures';
import { RegistryFilter, type Show } from './RegistryFilter';
import type { RegistrySearch } from './registry-search';
import { useMayEdit } from './use-may-edit';

/** Which mechanisms are there? */
export function MechanismsScreen() {
  const { t } = useTranslation('mechanisms');
  const search = useSearch({ from: '/mechanisms/' });
  const navigate = useNavigate({ from: '/mechanisms/' });
  // While another day is on its way, the one before stays in sight.
  const on = useDeferredValue(search.on);
  const { data: mechanisms } = useSuspenseQuery(mechanismsQuery(on));
  const { data: foci } = useSuspenseQuery(mechanismThemesQuery(on));
  const mayEdit = useMayEdit();
  const show: Show<RegistrySearch> = (change) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const shown = soughtMechanisms(mechanisms, search);
  const add = mayEdit && <ButtonLink to="/mechanisms/new">{t('add')}</ButtonLink>;
  return (
    <>
      <ScreenHead title={t('title')} actions={add} />
      {mechanisms.length === 0 ? (
        <Empty>{t('emptyRegistry')}</Empty>
      ) : (
        <>
          <RegistryFigures on={on} />
          <RegistryFilter search={search} themes={foci.themes} show={show} />
          <Text size="sm" c="dimmed" role="status" mb="xs">
            {t('shown', { shown: shown.length, all: mechanisms.length })}
          </Text>
          {shown.length === 0 ? <Empty>{t('noneFound')}</Empty> : <MechanismTable mechanisms={shown} />}
          <RegistryDownloads document="fact-sheet" on={on} />
        </>
      )}
    </>
  );
}
