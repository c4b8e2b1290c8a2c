import type { MechanismThemes } from '#contract/mechanism';
import { MultiSelect } from '@mantine/core';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { registryKey } from '../programme/mechanisms.queries';

const themesQuery = queryOptions({
  queryKey: [...registryKey, 'themes', null],
  queryFn: (): Promise<MechanismThemes> => answer(api.GET('/api/mechanism-themes', { params: { query: {} } })),
});

interface Props {
  /** Ids. */
  themes: readonly string[];
  set: (themes: string[]) => void;
}

/** What a recommendation is about, among the themes of the registry, in the order in which they are chosen. */
export function ThemesField({ themes, set }: Props) {
  const { t } = useTranslation('recommendations');
  const { data } = useSuspenseQuery(themesQuery);
  return (
    <MultiSelect
      searchable
      label={t('themes')}
      data={data.themes.map(({ id, name }) => ({ value: id, label: name }))}
      value={[...themes]}
      onChange={set}
    />
  );
}
