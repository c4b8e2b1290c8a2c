import type { OutputLack, OutputView } from '#contract/output';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../lib/api/problem';
import { countOf } from '../../lib/outbox/queue.rules';
import { Mistakes } from '../../ui/Mistakes';
import { ProblemNote } from '../../ui/ProblemNote';
import { Section } from '../../ui/Section';
import { useAttempt } from '../../ui/use-attempt';
import { fieldId } from './OutputFieldFrame';
import { useForm } from './form';
import { Lacks } from './Lacks';
import { useActs } from './use-acts';
import { useEntryNames } from './use-entry-names';

/** The end of the form: handing it in, with what it lacks. */
export function Submission({ output }: { output: OutputView }) {
  const { t } = useTranslation('outputs');
  const { failure, isBusy, submit, unready, attempts } = useSubmitting();
  const isIncomplete = failure instanceof ApiProblem && failure.code === 'output.incomplete';
  if (!output.may.write) return null;
  return (
    <Section title={t('submit')} level={2}>
      <Lacks output={output} />
      {output.may.submit ? (
        <>
          <Text size="sm" c="dimmed" my="xs">
            {t('submitHint')}
          </Text>
          {isIncomplete ? <Incomplete key={attempts} output={output} /> : <ProblemNote error={failure} />}
          {unready !== null && (
            <Text role="alert" c="var(--house-error)" my="xs">
              {t(unready)}
            </Text>
          )}
          <Button loading={isBusy} onClick={() => void submit()}>
            {t('submit')}
          </Button>
        </>
      ) : (
        <Text size="sm">{t('submitNot')}</Text>
      )}
    </Section>
  );
}

/**
 * What stood in the way when it was refused, each with a way to its field, until nothing of it is left. The list takes the focus as it
 * comes: it stays the same while somebody mends what it tells of.
 */
function Incomplete({ output: { lacks, entries, setting } }: { output: OutputView }) {
  const { t } = useTranslation('outputs');
  const { numbered } = useEntryNames(setting.limit);
  const words = ({ kind, entry, field, found }: OutputLack): string => {
    if (kind === 'nothing' || kind === 'tooMany') return t(`lack.${kind}`);
    const one = entries.find(({ id }) => id === entry);
    const place = one ? entries.filter(({ part }) => part === one.part).indexOf(one) + 1 : 0;
    const name = one ? numbered(one.part, place) : '';
    const what = field ? t('fieldOf', { field: t(`field.${field}`), entry: name }) : name;
    return kind === 'named' ? `${what}: ${t('namedHere', { name: found ?? '' })}` : `${what}: ${t('neededHere')}`;
  };
  const blocking = lacks.filter(({ blocks }) => blocks);
  const [mistakes] = useState(() =>
    blocking.map((lack) => ({
      id: lack.entry && lack.field ? fieldId({ entry: lack.entry, field: lack.field }) : 'part-recommendation',
      text: words(lack),
    })),
  );
  if (blocking.length === 0) return null;
  return <Mistakes title={t('incomplete')} mistakes={mistakes} />;
}

/** So long one waits for what is still on its way, in milliseconds. */
const patience = 8_000;

/** Hands in what everybody sees: first what was written here has to be on the server. */
function useSubmitting() {
  const { outbox } = useForm();
  const acts = useActs();
  const { failure, isBusy, attempt } = useAttempt();
  const [unready, setUnready] = useState<'notSentYet' | 'undecidedYet' | null>(null);
  const [attempts, setAttempts] = useState(0);
  const submit = async () => {
    setUnready(null);
    setAttempts(attempts + 1);
    await attempt(async () => {
      await outbox.settled(patience);
      const { queue } = outbox.state;
      if (countOf(queue) > 0) setUnready('notSentYet');
      else if (queue.unsettled.length > 0) setUnready('undecidedYet');
      else await acts.submit();
    });
  };
  return { failure, isBusy, unready, attempts, submit };
}
