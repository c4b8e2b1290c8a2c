import type { OutputEntry } from '#contract/output';
import type { OutputPart } from '#contract/output-parts';
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useForm } from './form';
import classes from './OutputForm.module.css';
import { useEntryNames } from './use-entry-names';

/** What was taken out of a part, with the way back. */
export function RemovedEntries({ part, removed }: { part: OutputPart; removed: readonly OutputEntry[] }) {
  const { t } = useTranslation('outputs');
  const { outbox } = useForm();
  const { titled } = useEntryNames(0);
  if (removed.length === 0) return null;
  const back = (entry: string) => {
    outbox.edit({ kind: 'restore', entry });
    document.getElementById(`part-${part}`)?.focus();
  };
  return (
    <details className={classes['fold']}>
      <summary>
        {t('removed')} ({removed.length})
      </summary>
      {removed.map((entry) => (
        <Group key={entry.id} gap="xs" py="0.25rem" wrap="nowrap" justify="space-between">
          <Text size="sm" dir="auto" lineClamp={2}>
            {titled(entry)}
          </Text>
          <Button
            variant="default"
            size="compact-sm"
            flex="none"
            aria-label={t('bringBackName', { name: titled(entry) })}
            onClick={() => back(entry.id)}
          >
            {t('bringBack')}
          </Button>
        </Group>
      ))}
    </details>
  );
}
