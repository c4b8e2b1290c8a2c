import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { TroubleNote } from '../TroubleNote';
import { useDeed } from '../use-deed';
import { focusSoon, headingOf } from './focus';

/** What was taken out, latest first, with the way back. */
export function Removed() {
  const { t } = useTranslation('consolidation');
  const { view } = useConsolidation();
  const { act, isBusy, trouble } = useDeed();
  if (view.removed.length === 0) return null;
  const back = async (id: string) => {
    if (await act([{ kind: 'restore', recommendation: id }], t('broughtBack'))) focusSoon(headingOf(id));
  };
  return (
    <details className={classes['fold']}>
      <summary>{t('removedIn', { number: view.removed.length })}</summary>
      <TroubleNote trouble={trouble} />
      {view.removed.map(({ id, title, text }) => {
        const name = title === '' ? text.slice(0, 60) || t('untitled') : title;
        return (
          <Group key={id} gap="xs" py="0.25rem" justify="space-between" wrap="nowrap">
            <Text size="sm" dir="auto" lang={view.language} lineClamp={3}>
              {title !== '' && <strong>{title} </strong>}
              {text}
            </Text>
            {view.may.consolidate && (
              <Button
                variant="default"
                size="compact-sm"
                flex="none"
                disabled={isBusy}
                aria-label={t('bringBackName', { name })}
                onClick={() => void back(id)}
              >
                {t('bringBack')}
              </Button>
            )}
          </Group>
        );
      })}
    </details>
  );
}
