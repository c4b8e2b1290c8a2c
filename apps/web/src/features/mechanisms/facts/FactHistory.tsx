import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ownZone } from '../../../lib/own-zone';
import { printedDate } from '../../../lib/printed';
import { wallTimeOf } from '../../../lib/wall-clock';
import { FactLines } from './FactLines';
import classes from './facts.module.css';
import type { Statement } from './stated.rules';

/** All that was stated of a fact, the latest first; nothing where that is what is shown already. */
export function FactHistory({ name, statements }: { name: string; statements: readonly Statement[] }) {
  const { t, i18n } = useTranslation('mechanisms');
  if (statements.length === 0) return null;
  return (
    <details className={classes['history']}>
      <summary aria-label={t('historyOf', { fact: name, number: statements.length })}>
        {t('history', { number: statements.length })}
      </summary>
      <ol aria-label={t('historyOf', { fact: name, number: statements.length })}>
        {statements.map(({ lines, asOf, source, recordedAt, holds }, place) => (
          <li key={place} data-holds={holds || undefined}>
            <FactLines {...{ lines, asOf, source }} />
            <Text size="sm" c="dimmed">
              {t('recorded', { date: printedDate(wallTimeOf(recordedAt, ownZone()), i18n.language) })}
              {holds && <strong> {t('holds')}</strong>}
            </Text>
          </li>
        ))}
      </ol>
    </details>
  );
}
