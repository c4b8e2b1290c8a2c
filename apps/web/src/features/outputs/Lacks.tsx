import type { OutputView } from '#contract/output';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePrinted } from '../../lib/use-printed';
import { countedLacks } from './lacks.rules';
import classes from './OutputForm.module.css';
import { useLackWords } from './use-lack-words';

/** {@link Lacks} in one line, which opens: nothing below it moves when something has been supplied. */
export function LacksLine({ output }: { output: OutputView }) {
  const { t } = useTranslation('outputs');
  const { list } = usePrinted(output.setting.timeZone);
  const words = useLackWords();
  const counted = countedLacks(output.lacks, output.entries);
  if (counted.length === 0) return <Text size="sm">{t('nothingMissing')}</Text>;
  const blocks = counted.some((lack) => lack.blocks);
  return (
    <details className={classes['fold']}>
      <summary className={classes['line']} data-blocks={blocks}>
        {t('lacks', { what: list(counted.map(words)) })}
      </summary>
      <Lacks output={output} />
    </details>
  );
}

/** What is lacking, counted: what holds a submission up apart from the rest. */
export function Lacks({ output: { lacks, entries, setting } }: { output: OutputView }) {
  const { t } = useTranslation('outputs');
  const { list } = usePrinted(setting.timeZone);
  const words = useLackWords();
  const counted = countedLacks(lacks, entries);
  const needed = counted.filter(({ blocks }) => blocks).map(words);
  const missing = counted.filter(({ blocks }) => !blocks).map(words);
  return (
    <>
      {needed.length > 0 && (
        <Text size="sm" c="var(--house-error)">
          {t('needed', { what: list(needed) })}
        </Text>
      )}
      {missing.length > 0 && (
        <Text size="sm" c="var(--house-warning)">
          {t('missing', { what: list(missing) })}
        </Text>
      )}
    </>
  );
}
