import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { printedDateOrMonth } from '../../../lib/printed';
import classes from './facts.module.css';

interface Props {
  lines: readonly string[];
  asOf: string;
  source: string;
}

/** What is stated, a line a thing, with since when it is so and who says it. */
export function FactLines({ lines, asOf, source }: Props) {
  const { t, i18n } = useTranslation('mechanismTerms');
  const date = printedDateOrMonth(asOf, i18n.language);
  return (
    <>
      <ul className={classes['lines']} data-many={lines.length > 8 || undefined}>
        {lines.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        {t('factSource', { date, source })}
      </Text>
    </>
  );
}
