import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { focusSoon } from '../recommendations/focus';
import { refKey } from '../refs.rules';
import { TroubleNote } from '../TroubleNote';
import { useDeed } from '../use-deed';

/** What people have said is not the same, with the way back. */
export function ToldApart() {
  const { t } = useTranslation('consolidation');
  const { view, names } = useConsolidation();
  const { act, isBusy, trouble } = useDeed();
  if (view.apart.length === 0) return null;
  return (
    <details className={classes['fold']}>
      <summary>{t('apartIn', { number: view.apart.length })}</summary>
      {view.apart.map(({ a, b }) => {
        const pair = t('pair', { a: names.source(a), b: names.source(b) });
        const back = async () => {
          if (await act([{ kind: 'apart', a, b, isApart: false }], t('apartBack', { pair }))) focusSoon('alike');
        };
        return (
          <Group key={`${refKey(a)} ${refKey(b)}`} gap="xs" py="0.25rem" justify="space-between">
            <Text size="sm">{pair}</Text>
            {view.may.consolidate && (
              <Button
                variant="default"
                size="compact-sm"
                disabled={isBusy}
                aria-label={t('suggestAgainOf', { pair })}
                onClick={() => void back()}
              >
                {t('suggestAgain')}
              </Button>
            )}
          </Group>
        );
      })}
      <TroubleNote trouble={trouble} />
    </details>
  );
}
