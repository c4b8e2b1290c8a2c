import type { SessionView } from '#contract/programme-view';
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import { groupOf, type Placing } from './group-board.rules';
import type { GroupWords } from './use-group-words';
import type { Moving } from './use-moving';

interface Props extends Pick<Moving, 'move' | 'settle'> {
  session: SessionView;
  words: GroupWords;
  /** What was wanted. */
  conflict: Placing;
}

/** Two people have moved one mechanism: where it sits now is said, and it can be moved from there or left. */
export function MoveConflictNote({ session, words, conflict: { mechanism, to }, move, settle }: Props) {
  const { t } = useTranslation('groups');
  const now = groupOf(session, mechanism);
  return (
    <Note
      weight="warning"
      action={
        <Group gap="xs">
          {now !== to && (
            <Button size="compact-md" variant="default" onClick={() => void move({ mechanism, from: now, to })}>
              {t('moveAnyway', { group: words.groupName(to) })}
            </Button>
          )}
          <Button size="compact-md" variant="default" onClick={settle}>
            {t('leaveIt')}
          </Button>
        </Group>
      }
    >
      {t('conflict', { name: words.mechanismName(mechanism), group: words.groupName(now) })}
    </Note>
  );
}
