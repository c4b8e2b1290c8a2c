import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../fields/ConflictNote';
import classes from './FieldFrame.module.css';

/** What is said of a field below it; each is empty where there is nothing to be said. */
interface FieldNotes {
  /** What is wrong with it as it stands. */
  needed: string;
  missing: string;
  /** Who wrote it last, and who is in it now. */
  by: string;
  here: string;
}

interface Props {
  id: string;
  label: string;
  notes: FieldNotes;
  /** Both versions of a field that two people have written, as people read them; null where there is one. */
  versions: { theirs: string; yours: string } | null;
  onTheirs: () => void;
  onYours: () => void;
  onEnter?: () => void;
  onLeave?: () => void;
  children: ReactNode;
}

/** By which a field refers to what is said of it. */
export function notesId(id: string): string {
  return `${id}-notes`;
}

/** A field with what is to be said of it below: who wrote it, who is in it, what it lacks, that two versions of it are there. */
export function FieldFrame({ id, label, notes, versions, onTheirs, onYours, onEnter, onLeave, children }: Props) {
  const { t } = useTranslation('writing');
  const { needed, missing, by, here } = notes;
  return (
    <div className={classes['field']} onFocus={onEnter} onBlur={onLeave}>
      {children}
      <div className={classes['below']} id={notesId(id)}>
        {needed !== '' && (
          <Text size="sm" className={classes['needed']}>
            {needed}
          </Text>
        )}
        {missing !== '' && (
          <Text size="sm" className={classes['missing']}>
            {missing}
          </Text>
        )}
        {by !== '' && (
          <Text size="sm" c="dimmed">
            {by}
          </Text>
        )}
        {here !== '' && (
          <Text size="sm" className={classes['here']}>
            {t('hereInField', { who: here })}
          </Text>
        )}
      </div>
      {versions !== null && (
        <ConflictNote
          label={label}
          conflict={{ theirs: versions.theirs, version: 0 }}
          yours={versions.yours}
          print={String}
          onTheirs={onTheirs}
          onYours={onYours}
        />
      )}
    </div>
  );
}
