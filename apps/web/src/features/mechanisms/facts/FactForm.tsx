import type { MechanismView } from '#contract/mechanism';
import type { FactValues } from '#contract/mechanism-facts';
import type { FactKind } from '#contract/mechanism-terms';
import { factWords } from '#words/mechanism-terms';
import { Group, Stack, Text, TextInput } from '@mantine/core';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormEnd } from '../../../ui/FormEnd';
import { Mistakes } from '../../../ui/Mistakes';
import { ProblemNote } from '../../../ui/ProblemNote';
import { FactFields } from './FactFields';
import classes from './facts.module.css';
import type { FieldOf } from './field-props';
import { TheirStatement } from './TheirStatement';
import { useFactDraft } from './use-fact-draft';
import { useStating } from './use-stating';

interface Props<K extends FactKind> {
  mechanism: MechanismView;
  kind: K;
  /** `YYYY-MM-DD` */
  today: string;
  onStated: () => void;
  onCancel: () => void;
}

/** States something new of a mechanism; what held before stays in its history. */
export function FactForm<K extends FactKind>({ mechanism, kind, today, onStated, onCancel }: Props<K>) {
  const { t } = useTranslation('mechanisms');
  const { t: terms } = useTranslation('mechanismTerms');
  const fact = useFactDraft(kind, mechanism.facts[kind]?.value as FactValues[K] | undefined);
  const { theirs, state, forget } = useStating(mechanism, kind);
  const [origin, setOrigin] = useState({ asOf: today, source: '' });
  const [isBusy, setBusy] = useState(false);
  const form = useFocusedForm();
  const send = async () => {
    setBusy(true);
    fact.setFailure(null);
    try {
      await state({ ...origin, [kind]: fact.taken() });
      onStated();
    } catch (error) {
      fact.setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void send();
  };
  const cancel = () => {
    forget();
    onCancel();
  };
  return (
    <form
      ref={form}
      noValidate
      className={classes['form']}
      aria-label={t('stateNewOf', { fact: terms(factWords[kind]) })}
      onSubmit={submit}
    >
      <Stack gap="sm">
        <Mistakes title={t('mistakes')} mistakes={fact.list} />
        {theirs ? (
          <TheirStatement mechanism={theirs} kind={kind} onMine={() => void send()} onTheirs={cancel} />
        ) : (
          <ProblemNote error={fact.failure} />
        )}
        <FactFields kind={kind} {...fact.props} />
        <OriginFields origin={origin} change={setOrigin} field={fact.field} />
        <Text size="sm" c="dimmed">
          {t('staysInHistory')}
        </Text>
        <FormEnd isBusy={isBusy} cancel={cancel}>
          {t('state')}
        </FormEnd>
      </Stack>
    </form>
  );
}

interface OriginProps {
  origin: { asOf: string; source: string };
  change: (origin: OriginProps['origin']) => void;
  field: FieldOf;
}

/** Since when it is so, and who says it. */
function OriginFields({ origin, change, field }: OriginProps) {
  const { t } = useTranslation('mechanisms');
  return (
    <Group align="start" gap="sm">
      <TextInput
        {...field('asOf')}
        label={t('asOf')}
        description={t('asOfHint')}
        w="15rem"
        value={origin.asOf}
        onChange={({ currentTarget: { value } }) => change({ ...origin, asOf: value.trim() })}
      />
      <TextInput
        {...field('source')}
        label={t('source')}
        description={t('sourceHint')}
        flex="1 1 14rem"
        value={origin.source}
        onChange={({ currentTarget: { value } }) => change({ ...origin, source: value })}
      />
    </Group>
  );
}

/** A form that takes the focus into its first field when it opens. */
function useFocusedForm() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus(), []);
  return form;
}
