import type { MechanismView } from '#contract/mechanism';
import type { MechanismCorrectionView } from '#contract/mechanism-correction';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../../ui/ProblemNote';
import { useAttempt } from '../../../ui/use-attempt';
import { NamesFields } from '../NamesFields';
import classes from './corrections.module.css';
import { useSettling } from './use-settling';

interface Props {
  correction: MechanismCorrectionView;
  mechanism: MechanismView;
  onSettled: (state: MechanismCorrectionView['state']) => void;
  onCancel: () => void;
}

/** Names are changed in their fields, each saved as one leaves it; then the suggestion is settled. */
export function AcceptNames({ correction, mechanism, onSettled, onCancel }: Props) {
  const { t } = useTranslation('mechanisms');
  const { t: common } = useTranslation();
  const { accept } = useSettling(correction);
  const { failure, isBusy, attempt } = useAttempt();
  return (
    <div className={classes['form']}>
      <Stack gap="sm">
        <NamesFields mechanism={mechanism} />
        <Text size="sm" c="dimmed">
          {t('acceptNamesHint')}
        </Text>
        <ProblemNote error={failure} />
        <Group gap="xs">
          <Button
            loading={isBusy}
            onClick={() => void attempt(() => accept({})).then((isDone) => isDone && onSettled('accepted'))}
          >
            {t('acceptNames')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {common('cancel')}
          </Button>
        </Group>
      </Stack>
    </div>
  );
}
