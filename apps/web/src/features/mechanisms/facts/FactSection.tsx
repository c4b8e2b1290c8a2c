import type { MechanismView } from '#contract/mechanism';
import type { FactKind } from '#contract/mechanism-terms';
import type { FactWording } from '#words/fact-lines';
import { factWords } from '#words/mechanism-terms';
import { Button, Text, Title } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FactForm } from './FactForm';
import { FactHistory } from './FactHistory';
import { FactLines } from './FactLines';
import classes from './facts.module.css';
import { statedLines, statementsOf } from './stated.rules';

interface Props {
  mechanism: MechanismView;
  kind: FactKind;
  wording: FactWording;
  today: string;
  mayEdit: boolean;
  isOpen: boolean;
  /** Opens its form, or closes it; a thing that was stated is told. */
  open: (isOpen: boolean, isStated?: boolean) => void;
}

/** One fact: what holds on the day, what was stated before, and the form that states something new. */
export function FactSection({ mechanism, kind, wording, today, mayEdit, isOpen, open }: Props) {
  const { t } = useTranslation('mechanisms');
  const button = useRef<HTMLButtonElement>(null);
  const fact = mechanism.facts[kind];
  const name = wording.words(factWords[kind]);
  const close = (isStated: boolean) => {
    open(false, isStated);
    button.current?.focus();
  };
  return (
    <section className={classes['fact']} aria-label={name}>
      <Title order={3} size="md">
        {name}
      </Title>
      <div>
        {fact ? (
          <FactLines lines={statedLines(mechanism.facts, kind, wording)} asOf={fact.asOf} source={fact.source} />
        ) : (
          <Text c="dimmed">{t('nothingStated')}</Text>
        )}
        <FactHistory name={name} statements={statementsOf(mechanism, kind, wording)} />
      </div>
      {mayEdit && (
        <Button
          ref={button}
          variant="default"
          size="compact-sm"
          className="no-print"
          aria-label={t('stateNewOf', { fact: name })}
          aria-expanded={isOpen}
          onClick={() => open(!isOpen)}
        >
          {t('stateNew')}
        </Button>
      )}
      {isOpen && (
        <FactForm {...{ mechanism, kind, today }} onStated={() => close(true)} onCancel={() => close(false)} />
      )}
    </section>
  );
}
