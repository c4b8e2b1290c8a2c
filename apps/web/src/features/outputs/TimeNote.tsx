import type { OutputSetting } from '#contract/output';
import { Text } from '@mantine/core';
import { useNow } from '../../lib/use-now';
import { timeLeft } from './time-left.rules';
import { useTimeWords } from './use-time-words';

/** How much time is left, in words. */
export function TimeNote({ setting: { dueAt, timeZone } }: { setting: Pick<OutputSetting, 'dueAt' | 'timeZone'> }) {
  const words = useTimeWords(timeZone);
  const left = timeLeft(new Date(dueAt).getTime() - useNow(1_000));
  return (
    <Text size="sm" component="time" dateTime={dueAt}>
      {words(left, dueAt)}
    </Text>
  );
}
