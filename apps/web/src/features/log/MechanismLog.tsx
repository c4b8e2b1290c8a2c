import type { LogEntry } from '#contract/log';
import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ownZone } from '../../lib/own-zone';
import { wallTimeOf } from '../../lib/wall-clock';
import { ProblemNote } from '../../ui/ProblemNote';
import { Section } from '../../ui/Section';
import { LogEntryRow } from './LogEntryRow';
import classes from './log.module.css';
import { mechanismLogQuery } from './log.queries';

/** Who did what to a mechanism, the latest first. */
export function MechanismLog({ mechanism, name }: { mechanism: string; name: string }) {
  const { t } = useTranslation('log');
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    mechanismLogQuery(mechanism),
  );
  const zone = ownZone();
  const entries = data?.pages.flatMap((page): LogEntry[] => page) ?? [];
  return (
    <Section title={t('title')} level={2}>
      <Text size="sm" c="dimmed">
        {t('zone', { zone })}
      </Text>
      <ProblemNote error={error} />
      <ol className={classes['entries']} data-narrow aria-label={t('entries')}>
        {entries.map((entry) => (
          <LogEntryRow
            key={entry.id}
            entry={{ ...entry, wallTime: wallTimeOf(entry.at, zone) }}
            nameOf={(kind) => (kind === 'mechanism' ? name : undefined)}
          />
        ))}
      </ol>
      {hasNextPage && (
        <Button variant="default" mt="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('older')}
        </Button>
      )}
    </Section>
  );
}
