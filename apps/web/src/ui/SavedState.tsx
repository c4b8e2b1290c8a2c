import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSaving } from '../lib/saving';
import { problemWords } from './problem-words';

/** “Saved 10.42”, “Saving”, “Not saved: …”: always in sight, and told to those who listen. */
export function SavedState() {
  const { t } = useTranslation();
  const { t: problem } = useTranslation('problem');
  const { pending, savedAt, failure } = useSaving();
  const words = (): string => {
    if (pending > 0) return t('saving');
    if (failure !== null) return t('notSaved', { reason: problemWords(failure, problem).title });
    return savedAt === null ? '' : t('savedAt', { time: clockTime(savedAt) });
  };
  const color = failure !== null && pending === 0 ? 'var(--house-error)' : 'dimmed';
  return (
    <Text size="sm" c={color} role="status">
      {words()}
    </Text>
  );
}

/** As the documents print times: `10.42`. */
function clockTime(at: Date): string {
  return `${at.getHours()}.${String(at.getMinutes()).padStart(2, '0')}`;
}
