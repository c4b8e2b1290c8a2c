import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './RemovedEntries.module.css';

interface Props {
  removed: readonly { id: string; title: string }[];
  /** Brings one back. */
  onBack: (id: string) => void;
}

/** What was taken out, with the way back. */
export function RemovedEntries({ removed, onBack }: Props) {
  const { t } = useTranslation('writing');
  if (removed.length === 0) return null;
  return (
    <details className={classes['fold']}>
      <summary>
        {t('removed')} ({removed.length})
      </summary>
      {removed.map(({ id, title }) => (
        <Group key={id} gap="xs" py="0.25rem" wrap="nowrap" justify="space-between">
          <Text size="sm" dir="auto" lineClamp={2}>
            {title}
          </Text>
          <Button
            variant="default"
            size="compact-sm"
            flex="none"
            aria-label={t('bringBackName', { name: title })}
            onClick={() => onBack(id)}
          >
            {t('bringBack')}
          </Button>
        </Group>
      ))}
    </details>
  );
}
