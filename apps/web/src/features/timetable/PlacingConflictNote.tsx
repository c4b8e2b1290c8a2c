import type { ProgrammeView } from '#contract/programme-view';
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { printedTimes } from '../../lib/printed';
import { Note } from '../../ui/Note';
import { sessionTitle } from './session-words';
import type { PlacingConflict } from './use-placing';

interface Props {
  conflict: PlacingConflict;
  programme: ProgrammeView;
  /** Puts the session where somebody else has not. */
  takeMine: () => void;
  keepTheirs: () => void;
}

/** Two people have put one session to different times or rooms: both are said, and either can be taken. */
export function PlacingConflictNote({ conflict: { session, yours }, programme, takeMine, keepTheirs }: Props) {
  const { t, i18n } = useTranslation('timetable');
  const theirs = programme.sessions.find(({ id }) => id === session.id);
  const words = ({ start, end, room }: typeof yours) => {
    const name = programme.rooms.find(({ id }) => id === room)?.name ?? t('noRoom');
    return `${printedTimes(start, end, i18n.language)}, ${name}`;
  };
  return (
    <Note
      weight="warning"
      action={
        <Group gap="xs">
          {theirs && (
            <Button size="compact-md" onClick={takeMine}>
              {t('takeMine', { slot: words(yours) })}
            </Button>
          )}
          <Button size="compact-md" variant="default" onClick={keepTheirs}>
            {theirs ? t('keepTheirs', { slot: words(theirs) }) : t('keepGone')}
          </Button>
        </Group>
      }
    >
      {t('conflict', { title: sessionTitle(session, t) })}
    </Note>
  );
}
