import type { MechanismView } from '#contract/mechanism';
import type { MechanismCorrectionView } from '#contract/mechanism-correction';
import type { FactValues } from '#contract/mechanism-facts';
import type { FactKind } from '#contract/mechanism-terms';
import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetFailure } from '../../../lib/saving';
import { printedDateOrMonth } from '../../../lib/printed';
import { FormEnd } from '../../../ui/FormEnd';
import { Mistakes } from '../../../ui/Mistakes';
import { ProblemNote } from '../../../ui/ProblemNote';
import { FactFields } from '../facts/FactFields';
import { useFactDraft } from '../facts/use-fact-draft';
import classes from './corrections.module.css';
import { useSettling } from './use-settling';

interface Props<K extends FactKind> {
  correction: MechanismCorrectionView;
  mechanism: MechanismView;
  kind: K;
  onSettled: (state: MechanismCorrectionView['state']) => void;
  onCancel: () => void;
}

/** The fact as it is to be stated: what the registry says today, for the organizer to change as the secretariat asks. */
export function AcceptForm<K extends FactKind>({ correction, mechanism, kind, onSettled, onCancel }: Props<K>) {
  const { t, i18n } = useTranslation('mechanisms');
  const fact = useFactDraft(kind, mechanism.facts[kind]?.value as FactValues[K] | undefined);
  const { accept } = useSettling(correction);
  const [isBusy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    fact.setFailure(null);
    try {
      await accept({ [kind]: fact.taken() });
      onSettled('accepted');
    } catch (error) {
      fact.setFailure(error);
      setBusy(false);
    }
  };
  return (
    <form
      noValidate
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap="sm">
        <Mistakes title={t('mistakes')} mistakes={fact.list} />
        <ProblemNote error={fact.failure} />
        <FactFields kind={kind} {...fact.props} />
        <Text size="sm" c="dimmed">
          {t('acceptHint', {
            date: printedDateOrMonth(correction.asOf, i18n.language),
            mechanism: mechanism.shortName,
          })}
        </Text>
        <FormEnd
          isBusy={isBusy}
          cancel={() => {
            forgetFailure();
            onCancel();
          }}
        >
          {t('acceptAndState')}
        </FormEnd>
      </Stack>
    </form>
  );
}
