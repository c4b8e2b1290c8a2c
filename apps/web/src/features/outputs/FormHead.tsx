import type { OutputPresence, OutputView } from '#contract/output';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Standing } from '../../lib/outbox/standing.rules';
import { usePrinted } from '../../lib/use-printed';
import { useScreenAtLeast } from '../../lib/use-screen-width';
import { AnchorLink } from '../../ui/AnchorLink';
import { ScreenHead } from '../../ui/ScreenHead';
import { StandingNote } from '../../ui/writing/StandingNote';
import { useForm } from './form';
import { LacksLine } from './Lacks';
import classes from './OutputForm.module.css';
import { TimeNote } from './TimeNote';

interface Props {
  output: OutputView;
  standing: Standing;
  here: readonly OutputPresence[];
}

/** Always in sight: which group, how much time, whether all is saved, who else is here; and, in one step, what is asked. */
export function FormHead({ output, standing, here }: Props) {
  const { t } = useTranslation('outputs');
  const { setting, state, may } = output;
  const { list } = usePrinted(setting.timeZone);
  const { number, name } = setting.group;
  return (
    <div className={classes['head']}>
      <div className={classes['title']}>
        <ScreenHead title={t('group', { number, name })} actions={may.oversee && <ToAll />} />
      </div>
      <div className={classes['facts']}>
        <strong>{t(`state.${state}`)}</strong>
        {state === 'open' && <TimeNote setting={setting} />}
        <StandingNote standing={standing} timeZone={setting.timeZone} />
        {here.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('here', { who: list(here.map((one) => one.name)) })}
          </Text>
        )}
      </div>
      <Questions questions={setting.questions} />
      {state === 'open' && <LacksLine output={output} />}
    </div>
  );
}

/** Back to where one sees how far all groups are. */
function ToAll() {
  const { t } = useTranslation('outputs');
  const { slug } = useForm().place;
  return (
    <AnchorLink to="/$slug/outputs" params={{ slug }} size="sm">
      {t('all')}
    </AnchorLink>
  );
}

function Questions({ questions }: Pick<OutputView['setting'], 'questions'>) {
  const { t } = useTranslation('outputs');
  // As it was when one came: what somebody has folded stays folded.
  const isWide = useScreenAtLeast(62);
  if (questions.length === 0) return null;
  return (
    <details className={classes['fold']} open={isWide}>
      <summary>{t('questions')}</summary>
      <ol className={classes['questions']} tabIndex={0} aria-label={t('questions')} dir="auto">
        {questions.map(({ text, parts }, index) => (
          <li key={index}>
            {text}
            {parts.length > 0 && (
              <ul>
                {parts.map((part, place) => (
                  <li key={place}>{part}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
