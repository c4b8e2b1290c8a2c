import type { OrganizedRecommendation } from '#contract/recommendation';
import { Text } from '@mantine/core';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { Empty } from '../../ui/Empty';
import { ProblemNote } from '../../ui/ProblemNote';
import { ScreenHead } from '../../ui/ScreenHead';
import { StackedTable } from '../../ui/StackedTable';
import { FollowUpFiles } from './FollowUpFiles';
import { OwnerNames } from './OwnerNames';
import classes from './recommendations.module.css';
import { RegisterFilter } from './RegisterFilter';
import { everyRegisterQuery } from './register.queries';
import type { RegisterSearch } from './register-search';
import { nameOf } from './RegisterTable';

const columns = ['recommendation', 'meeting', 'owners', 'status'] as const;

/** What have meetings recommended, and what comes of it? */
export function EveryRegisterScreen() {
  const { t } = useTranslation('recommendations');
  const search = useSearch({ from: '/recommendations' });
  const navigate = useNavigate({ from: '/recommendations' });
  const { data: all } = useSuspenseQuery(everyRegisterQuery());
  const { data: found = all, error } = useQuery({
    ...everyRegisterQuery(useDeferredValue(search)),
    placeholderData: keepPreviousData,
  });
  return (
    <main id="content" className={classes['page']}>
      <ScreenHead title={t('everywhere')} />
      <Text c="dimmed" maw="65ch" mb="sm">
        {t('everywhereHint')}
      </Text>
      <RegisterFilter
        {...{ search, all }}
        show={(change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true })}
      />
      <p role="status">{t('found', { number: found.length })}</p>
      <ProblemNote error={error} />
      {found.length === 0 ? (
        <Empty>{t('nothingFound')}</Empty>
      ) : (
        <>
          <Found recommendations={found} />
          <FollowUpFiles address="/api/recommendations/organized/follow-up" query={queryOf(search)} />
        </>
      )}
    </main>
  );
}

/** The same search, of the files. */
function queryOf(search: RegisterSearch): string {
  const query = new URLSearchParams(search).toString();
  return query === '' ? '' : `?${query}`;
}

function Found({ recommendations }: { recommendations: readonly OrganizedRecommendation[] }) {
  const { t } = useTranslation('recommendations');
  return (
    <StackedTable heads={columns.map((column) => t(`columns.${column}`))}>
      {recommendations.map((one) => (
        <tr key={`${one.meeting.slug} ${one.number}`}>
          <th scope="row" lang={one.meeting.language}>
            <Name recommendation={one} />
          </th>
          <td data-label={t('columns.meeting')} lang={one.meeting.language}>
            <bdi>{one.meeting.shortTitle}</bdi>
          </td>
          <td data-label={t('columns.owners')}>
            <OwnerNames owners={one.owners} />
          </td>
          <td data-label={t('columns.status')}>{t(`statuses.${one.status}`)}</td>
        </tr>
      ))}
    </StackedTable>
  );
}

/** Leads to where it is followed up, where one may do that. */
function Name({ recommendation }: { recommendation: OrganizedRecommendation }) {
  const { t } = useTranslation('recommendations');
  const { meeting, number, label, isOrganized } = recommendation;
  const name = <bdi dir="auto">{t('openName', { label, title: nameOf(recommendation) })}</bdi>;
  if (!isOrganized) return name;
  return (
    <AnchorLink to="/$slug/recommendations/$number" params={{ slug: meeting.slug, number: String(number) }}>
      {name}
    </AnchorLink>
  );
}
