import { useDraggable } from '@dnd-kit/core';
import { Button, Menu, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './GroupBoard.module.css';
import { elementOf, type useBoard } from './use-board';
import type { GroupWords } from './use-group-words';

interface Props {
  id: string;
  name: string;
  /** Of the meeting's own texts. */
  lang: string;
  /** Id of the group in which it sits; null where it sits in none. */
  group: string | null;
  /** All to which it can go, null for none. */
  groups: readonly (string | null)[];
  /** How many it takes. */
  seats: number;
  /** For which it comes, in words. */
  regions: string;
  isHeld: boolean;
  words: GroupWords;
  board: Pick<ReturnType<typeof useBoard>, 'move' | 'onKey' | 'letGo'>;
}

/** A mechanism in a column, which is dragged by its name. */
export function MechanismCard(props: Props) {
  const { id, name, lang, group, seats, regions, isHeld, board } = props;
  const { t } = useTranslation('groups');
  const { t: sorting } = useTranslation('sorting');
  const { attributes, listeners, setNodeRef } = useDraggable({ id, attributes: { roleDescription: sorting('role') } });
  const about = [regions, ...(seats > 1 ? [t('seats', { taken: seats })] : [])].filter(Boolean).join('. ');
  return (
    <li ref={setNodeRef} className={classes['card']} data-held={isHeld || undefined}>
      <button
        type="button"
        className={classes['name']}
        {...attributes}
        {...listeners}
        id={elementOf(id)}
        aria-describedby="groups-keys"
        onKeyDown={(event) => board.onKey(id, group, event)}
        onBlur={board.letGo}
      >
        <bdi lang={lang}>{name}</bdi>
      </button>
      <div className={classes['about']}>
        <Text size="sm" c="dimmed">
          {about}
        </Text>
        <MoveMenu {...props} />
      </div>
    </li>
  );
}

function MoveMenu({ id, name, group, groups, words, board }: Props) {
  const { t } = useTranslation('groups');
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          className="no-print"
          style={{ flex: 'none' }}
          variant="subtle"
          size="compact-sm"
          px={0}
          aria-label={t('moveToName', { name })}
        >
          {t('moveTo')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {groups
          .filter((to) => to !== group)
          .map((to) => (
            <Menu.Item key={to} onClick={() => void board.move({ mechanism: id, from: group, to })}>
              {words.groupName(to)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
