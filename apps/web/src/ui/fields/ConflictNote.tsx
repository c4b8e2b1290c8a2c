import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../Note';
import type { Conflict } from './conflict.rules';
import classes from './ConflictNote.module.css';

interface Props {
  label: string;
  conflict: Conflict;
  /** What stands in the field. */
  yours: string;
  /** A value of the field as people read it. */
  print: (value: unknown) => string;
  onTheirs: () => void;
  onYours: () => void;
}

/** Both versions of a field that two people have changed: take either, or write on and save that. */
export function ConflictNote({ label, conflict, yours, print, onTheirs, onYours }: Props) {
  const { t } = useTranslation('field');
  const orEmpty = (text: string) => (text === '' ? t('empty') : text);
  return (
    <Note weight="warning">
      <div role="group" aria-label={t('conflictIn', { label })}>
        <strong>{t('conflict')}</strong>
        <dl className={classes['versions']}>
          <dt>{t('theirs')}</dt>
          <dd>{orEmpty(print(conflict.theirs))}</dd>
          <dt>{t('yours')}</dt>
          <dd>{orEmpty(print(yours))}</dd>
        </dl>
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={onTheirs}>
            {t('takeTheirs')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onYours}>
            {t('saveMine')}
          </Button>
        </Group>
      </div>
    </Note>
  );
}
