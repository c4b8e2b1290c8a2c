import { mechanismRegions, mechanismTypes } from '#contract/mechanism-terms';
import { regionWords, typeWords } from '#words/mechanism-terms';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from './DayInput';
import classes from './mechanisms.module.css';
import type { RegistrySearch } from './registry-search';

/** Puts another value in the address, or takes it away. */
export type Show<Search> = (change: { [Part in keyof Search]?: Search[Part] | undefined }) => void;

interface Props {
  search: RegistrySearch;
  /** To choose from; none where the themes themselves are shown. */
  themes?: readonly { id: string; name: string }[];
  show: Show<RegistrySearch>;
}

/** What is sought, and as of which day: kept in the address. */
export function RegistryFilter({ search, themes, show }: Props) {
  const { t } = useTranslation('mechanisms');
  const { t: terms } = useTranslation('mechanismTerms');
  const all = { value: '', label: t('all') };
  const types = mechanismTypes.map((value) => ({ value, label: terms(typeWords[value]) }));
  const regions = mechanismRegions.map((value) => ({ value, label: terms(regionWords[value]) }));
  const { q, type, region, theme } = search;
  const isSought = [q, type, region, theme].some((part) => part !== undefined);
  return (
    <div role="search" aria-label={t('search')} className={classes['filter']}>
      <TextInput
        label={t('name')}
        value={q ?? ''}
        onChange={({ currentTarget: { value } }) => show({ q: value || undefined })}
      />
      <NativeSelect
        label={t('type')}
        data={[all, ...types]}
        value={type ?? ''}
        onChange={({ currentTarget: { value } }) => show({ type: mechanismTypes.find((one) => one === value) })}
      />
      <NativeSelect
        label={terms('factRegions')}
        data={[all, ...regions]}
        value={region ?? ''}
        onChange={({ currentTarget: { value } }) => show({ region: mechanismRegions.find((one) => one === value) })}
      />
      {themes && (
        <NativeSelect
          label={terms('factThemes')}
          data={[all, ...themes.map(({ id, name }) => ({ value: id, label: name }))]}
          value={theme ?? ''}
          onChange={({ currentTarget: { value } }) => show({ theme: value || undefined })}
        />
      )}
      <DayInput on={search.on} show={show} />
      {isSought && (
        <Button
          variant="default"
          onClick={() => show({ q: undefined, type: undefined, region: undefined, theme: undefined })}
        >
          {t('showAll')}
        </Button>
      )}
    </div>
  );
}
