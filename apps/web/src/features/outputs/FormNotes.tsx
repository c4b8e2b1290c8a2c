import type { OutputView } from '#contract/output';
import { Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../lib/use-now';
import { usePrinted } from '../../lib/use-printed';
import { Note } from '../../ui/Note';
import { countedLacks, lastWritten } from './lacks.rules';
import { reminderAt, timeLeft } from './time-left.rules';
import { useLackWords } from './use-lack-words';
import { useTimeWords } from './use-time-words';

/** Above the form: what it is for, who asks for it, what it lacks, and how little time is left. */
export function FormNotes({ output }: { output: OutputView }) {
  const { t } = useTranslation('outputs');
  const { setting, state, chasedAt, reopened, entries, removed } = output;
  const { moment } = usePrinted(setting.timeZone);
  const isAsked = chasedAt !== null && state === 'open' && chasedAt > lastWritten([...entries, ...removed]);
  return (
    <>
      <Text c="dimmed" size="sm" dir="auto">
        {t('in', { session: setting.sessionTitle })}
      </Text>
      {setting.attribution === 'unnamed' && <Text size="sm">{t('unnamed')}</Text>}
      {isAsked && <Note weight="warning">{t('asked')}</Note>}
      {state === 'open' && reopened && (
        <Note weight="plain">
          {t('reopened', { when: moment(reopened.at), who: reopened.by ?? t('somebody'), reason: reopened.reason })}
        </Note>
      )}
      {state === 'open' && <Reminder output={output} />}
    </>
  );
}

/** 15, 6 and 2 minutes before the end: shown for a minute, and told once to those who listen. */
function Reminder({ output: { lacks, entries, setting } }: { output: OutputView }) {
  const { dueAt, timeZone } = setting;
  const { list } = usePrinted(timeZone);
  const timeWords = useTimeWords(timeZone);
  const lackWords = useLackWords();
  const left = new Date(dueAt).getTime() - useNow(1_000);
  const at = reminderAt(left);
  const words =
    at === null ? '' : list([timeWords(timeLeft(left), dueAt), ...countedLacks(lacks, entries).map(lackWords)]);
  return (
    <>
      {words !== '' && (
        <div aria-hidden>
          <Note weight="warning">{words}</Note>
        </div>
      )}
      <VisuallyHidden aria-live="polite">{words}</VisuallyHidden>
    </>
  );
}
