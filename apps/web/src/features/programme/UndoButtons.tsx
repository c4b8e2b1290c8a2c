import { Button, Group } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useSteps } from './steps';
import { useEditing } from './use-editing';

/** Undo and redo of what was done to the draft on this page, also by Ctrl-Z and Ctrl-Shift-Z. */
export function UndoButtons({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const { undo, redo } = useEditing(slug);
  const { done, undone } = useSteps(slug);
  // What was refused stands in the saved state beside.
  const quietly = (work: () => Promise<void>) => () => void work().catch(() => undefined);
  useHotkeys([
    ['mod+Z', quietly(undo)],
    ['mod+shift+Z', quietly(redo)],
  ]);
  return (
    <Group gap="xs">
      <Button variant="default" size="compact-sm" disabled={done.length === 0} onClick={quietly(undo)}>
        {t('undo')}
      </Button>
      <Button variant="default" size="compact-sm" disabled={undone.length === 0} onClick={quietly(redo)}>
        {t('redo')}
      </Button>
    </Group>
  );
}
