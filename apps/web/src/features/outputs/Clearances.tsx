import type { OutputView } from '#contract/output';
import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePrinted } from '../../lib/use-printed';
import { ProblemNote } from '../../ui/ProblemNote';
import { Section } from '../../ui/Section';
import { useAttempt } from '../../ui/use-attempt';
import classes from './OutputForm.module.css';
import { useActs } from './use-acts';

type Clearance = OutputView['clearances'][number];

const long = { root: classes['long'], label: classes['longLabel'] };

/** Who stands by what was handed in, and who is awaited. */
export function Clearances({ output }: { output: OutputView }) {
  const { t } = useTranslation('outputs');
  const { moment } = usePrinted(output.setting.timeZone);
  const { clear } = useActs();
  const { failure, isBusy, attempt } = useAttempt();
  const { clearances, submissions, may } = output;
  const submission = submissions.at(-1)?.number ?? 0;
  const isOwnAwaited = clearances.some(({ own, at }) => own && at === null);
  // Whoever may clear without being awaited notes it for others.
  const mayNote = ({ own, at }: Clearance) => may.clear && at === null && own === isOwnAwaited;
  const note = ({ own, person }: Clearance) => void attempt(() => clear({ submission, ...(!own && { person }) }));
  return (
    <Section title={t('clearances')} level={2}>
      {clearances.length === 0 && <Text>{t('nobodyAwaited')}</Text>}
      <ul className={classes['people']}>
        {clearances.map((one) => (
          <li key={one.person}>
            <span>
              {one.at === null
                ? t('awaited', { name: one.name })
                : t('clearedAt', { name: one.name, when: moment(one.at) })}
            </span>
            {mayNote(one) && (
              <Button
                size="sm"
                variant={one.own ? 'filled' : 'default'}
                classNames={long}
                loading={isBusy}
                onClick={() => note(one)}
              >
                {one.own ? t('clear') : t('clearFor', { name: one.name })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ProblemNote error={failure} />
    </Section>
  );
}
