import { Button, Stack, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cleanedLine } from '../../lib/typed.rules';
import { FormEnd } from '../../ui/FormEnd';
import { ProblemNote } from '../../ui/ProblemNote';
import { useAttempt } from '../../ui/use-attempt';
import { useActs } from './use-acts';

/** Lets the group write again, and has somebody say why. */
export function Reopening() {
  const { t } = useTranslation('outputs');
  const [reason, setReason] = useState<string | null>(null);
  const { reopen } = useActs();
  const { failure, isBusy, attempt } = useAttempt();
  if (reason === null) {
    return (
      <Button variant="default" mt="lg" onClick={() => setReason('')}>
        {t('reopen')}
      </Button>
    );
  }
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void attempt(() => reopen(cleanedLine(reason).trim()));
  };
  return (
    <Stack component="form" gap="sm" mt="lg" maw="40rem" onSubmit={send}>
      <TextInput
        label={t('reopenReason')}
        autoFocus
        required
        maxLength={500}
        dir="auto"
        value={reason}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      <ProblemNote error={failure} />
      <FormEnd isBusy={isBusy} isReady={reason.trim() !== ''} cancel={() => setReason(null)}>
        {t('reopen')}
      </FormEnd>
    </Stack>
  );
}
