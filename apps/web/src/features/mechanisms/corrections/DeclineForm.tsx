import type { MechanismCorrectionView } from '#contract/mechanism-correction';
import { Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormEnd } from '../../../ui/FormEnd';
import { ProblemNote } from '../../../ui/ProblemNote';
import { useAttempt } from '../../../ui/use-attempt';
import classes from './corrections.module.css';
import { useSettling } from './use-settling';

interface Props {
  correction: MechanismCorrectionView;
  onSettled: (state: MechanismCorrectionView['state']) => void;
  onCancel: () => void;
}

/** Declines a suggestion; the secretariat reads why. */
export function DeclineForm({ correction, onSettled, onCancel }: Props) {
  const { t } = useTranslation('mechanisms');
  const { decline } = useSettling(correction);
  const { failure, isBusy, attempt } = useAttempt();
  const [reason, setReason] = useState('');
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void attempt(() => decline(reason)).then((isDone) => isDone && onSettled('declined'));
      }}
    >
      <Stack gap="sm">
        <Textarea
          autoFocus
          required
          label={t('reason')}
          description={t('reasonHint')}
          {...{ autosize: true, minRows: 2, maxLength: 10_000, value: reason }}
          onChange={({ currentTarget: { value } }) => setReason(value)}
        />
        <ProblemNote error={failure} />
        <FormEnd isBusy={isBusy} isReady={reason.trim() !== ''} cancel={onCancel}>
          {t('declineIt')}
        </FormEnd>
      </Stack>
    </form>
  );
}
