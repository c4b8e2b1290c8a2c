import { Group, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/ButtonLink';
import { Empty } from '../../ui/Empty';
import { ScreenHead } from '../../ui/ScreenHead';
import { useProgramme } from '../programme/programme.queries';
import { LogEntryRow } from './LogEntryRow';
import { LogFilter } from './LogFilter';
import classes from './log.module.css';
import { logQuery, pageLength } from './log.queries';
import { thingNames } from './thing-names.rules';

/** Who did what? */
export function LogScreen() {
  const { t } = useTranslation('log');
  const { slug } = useParams({ from: '/$slug/log' });
  const search = useSearch({ from: '/$slug/log' });
  const { data } = useSuspenseQuery(logQuery(slug, search));
  const programme = useProgramme(slug);
  const nameOf = useMemo(() => thingNames(programme), [programme]);
  const entries = data.slice(0, pageLength);
  const last = data.length > pageLength ? entries.at(-1) : undefined;
  const { before, ...sought } = search;
  return (
    <>
      <ScreenHead title={t('title')} />
      <LogFilter slug={slug} search={search} />
      <Text size="sm" c="dimmed">
        {t('zone', { zone: programme.meeting.timeZone })}
      </Text>
      {entries.length === 0 ? (
        <Empty>{t('none')}</Empty>
      ) : (
        <ol className={classes['entries']} aria-label={t('entries')}>
          {entries.map((entry) => (
            <LogEntryRow key={entry.id} entry={entry} nameOf={nameOf} />
          ))}
        </ol>
      )}
      <Group mt="md" className="no-print">
        {before !== undefined && (
          <ButtonLink to="/$slug/log" params={{ slug }} search={sought} variant="default">
            {t('newest')}
          </ButtonLink>
        )}
        {last && (
          <ButtonLink to="/$slug/log" params={{ slug }} search={{ ...sought, before: last.id }} variant="default">
            {t('older')}
          </ButtonLink>
        )}
      </Group>
    </>
  );
}
