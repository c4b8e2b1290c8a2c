import { recommendationLevels } from '#contract/output-parts';
import type { OrganizedRecommendation } from '#contract/recommendation';
import { recommendationStatuses } from '#contract/recommendation-terms';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './recommendations.module.css';
import type { RegisterSearch } from './register-search';

interface Props {
  search: RegisterSearch;
  /** Of which meetings there is something to look for. */
  all: readonly OrganizedRecommendation[];
  show: (change: { [Part in keyof RegisterSearch]?: RegisterSearch[Part] | undefined }) => void;
}

/** What is sought: kept in the address. */
export function RegisterFilter({ search: { q, meeting, level, status }, all, show }: Props) {
  const { t } = useTranslation('recommendations');
  const every = { value: '', label: t('every') };
  const meetings = new Map(all.map((one) => [one.meeting.slug, one.meeting.shortTitle]));
  return (
    <div role="search" aria-label={t('search')} className={`${classes['filter']} no-print`}>
      <TextInput
        label={t('q')}
        maxLength={300}
        value={q ?? ''}
        onChange={({ currentTarget: { value } }) => show({ q: value || undefined })}
      />
      <NativeSelect
        label={t('meeting')}
        data={[every, ...[...meetings].map(([value, label]) => ({ value, label }))]}
        value={meeting ?? ''}
        onChange={({ currentTarget: { value } }) => show({ meeting: value || undefined })}
      />
      <NativeSelect
        label={t('status')}
        data={[every, ...recommendationStatuses.map((value) => ({ value, label: t(`statuses.${value}`) }))]}
        value={status ?? ''}
        onChange={({ currentTarget: { value } }) =>
          show({ status: recommendationStatuses.find((one) => one === value) })
        }
      />
      <NativeSelect
        label={t('levels')}
        data={[every, ...recommendationLevels.map((value) => ({ value, label: t(`level.${value}`) }))]}
        value={level ?? ''}
        onChange={({ currentTarget: { value } }) => show({ level: recommendationLevels.find((one) => one === value) })}
      />
      {[q, meeting, level, status].some((part) => part !== undefined) && (
        <Button
          variant="default"
          onClick={() => show({ q: undefined, meeting: undefined, level: undefined, status: undefined })}
        >
          {t('showAll')}
        </Button>
      )}
    </div>
  );
}
