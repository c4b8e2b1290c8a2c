import type { MeetingLogEntry } from '#contract/log';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { printedWallTime } from '../../lib/printed';
import { ChangeList } from '../../ui/ChangeList';
import { logSentence } from './log-sentence';
import classes from './log.module.css';
import type { NameOfThing } from './thing-names.rules';

/** One thing that was done: when, in a sentence, and on demand what it was before and after. */
export function LogEntryRow({ entry, nameOf }: { entry: MeetingLogEntry; nameOf: NameOfThing }) {
  const { t, i18n } = useTranslation('log');
  const [isOpen, setIsOpen] = useState(false);
  const { at, wallTime, changes } = entry;
  const sentence = logSentence(entry, nameOf, t);
  return (
    <li className={classes['entry']}>
      <Text size="sm" c="dimmed">
        <time dateTime={at}>{printedWallTime(wallTime, i18n.language)}</time>
      </Text>
      <div>
        <Text>{sentence}</Text>
        {changes.length > 0 && (
          <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
            <summary aria-label={t('changesOf', { sentence })}>{t('changes')}</summary>
            {isOpen && <ChangeList changes={changes} />}
          </details>
        )}
      </div>
    </li>
  );
}
