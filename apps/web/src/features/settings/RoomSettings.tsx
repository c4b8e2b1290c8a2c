import type { RoomView } from '#contract/programme-view';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../ui/ProblemNote';
import { Section } from '../../ui/Section';
import { SortableList } from '../../ui/sortable/SortableList';
import { useAttempt } from '../../ui/use-attempt';
import { RoomFields } from './RoomFields';
import { type RoomEdits, useRoomEdits } from './room-edits';

interface Props {
  slug: string;
  rooms: readonly RoomView[];
  lang: string;
}

/** The rooms of the meeting, in the order in which they are offered and shown. */
export function RoomSettings({ slug, rooms, lang }: Props) {
  const { t } = useTranslation('settings');
  const edits = useRoomEdits(slug);
  const { failure, attempt } = useAttempt();
  return (
    <Section title={t('rooms')} level={2} anchor="rooms">
      {rooms.length === 0 && <Text c="dimmed">{t('noRooms')}</Text>}
      <SortableList
        label={t('rooms')}
        list={rooms}
        nameOf={({ name }) => name}
        onOrder={(ids) => void attempt(() => edits.putInOrder({ of: 'rooms', ids }))}
      >
        {(room, moves) => (
          <>
            <RoomFields room={room} lang={lang} change={edits.change} />
            <Group gap="xs" mt="xs">
              {moves}
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t('removeOf', { what: room.name })}
                onClick={() => void attempt(() => edits.remove(room.id))}
              >
                {t('remove')}
              </Button>
            </Group>
          </>
        )}
      </SortableList>
      <ProblemNote error={failure} />
      <NewRoom add={edits.add} />
    </Section>
  );
}

function NewRoom({ add }: Pick<RoomEdits, 'add'>) {
  const { t } = useTranslation('settings');
  const [name, setName] = useState('');
  const { failure, isBusy, attempt } = useAttempt();
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (name.trim() !== '' && (await attempt(() => add({ name: name.trim() })))) setName('');
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <Group align="end" gap="xs" mt="md">
        <TextInput label={t('newRoom')} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <Button type="submit" variant="default" loading={isBusy}>
          {t('addRoom')}
        </Button>
      </Group>
      <ProblemNote error={failure} />
    </form>
  );
}
