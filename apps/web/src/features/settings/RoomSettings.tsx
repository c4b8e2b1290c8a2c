import { Button, Group, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../ui/ProblemNote';
import { OrderButtons } from './OrderButtons';
import { SavedText } from './SavedText';
import { Section } from './Section';
import classes from './settings.module.css';
import { useRoomChanges } from './use-room-changes';

/** The rooms of the meeting, in the order in which they are offered and shown. */
export function RoomSettings({ slug, lang, disabled }: { slug: string; lang: string; disabled: boolean }) {
  const { t } = useTranslation('settings');
  const { rooms, add, rename, remove, move } = useRoomChanges(slug);
  const work = useMutation({ mutationFn: (change: () => Promise<unknown>) => change() });
  return (
    <Section id="rooms" title={t('rooms')}>
      {rooms.length === 0 && <Text c="dimmed">{t('noRooms')}</Text>}
      <ul className={classes['rows']}>
        {rooms.map((room, place) => (
          <li key={room.id} className={classes['row']}>
            <SavedText
              label={t('room')}
              isLabelHidden
              value={room.name}
              version={room.version}
              lang={lang}
              disabled={disabled}
              save={(name, seen) => rename(room, name, seen)}
            />
            <OrderButtons
              what={room.name}
              place={place}
              count={rooms.length}
              disabled={disabled}
              move={(by) => work.mutate(() => move(place, by))}
              remove={() => work.mutate(() => remove(room))}
            />
          </li>
        ))}
      </ul>
      <ProblemNote error={work.error} />
      <NewRoom add={add} disabled={disabled} />
    </Section>
  );
}

function NewRoom({ add, disabled }: { add: (name: string) => Promise<unknown>; disabled: boolean }) {
  const { t } = useTranslation('settings');
  const [name, setName] = useState('');
  const adding = useMutation({ mutationFn: add, onSuccess: () => setName('') });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') adding.mutate(name.trim());
      }}
    >
      <Group align="end" gap="xs">
        <TextInput
          label={t('newRoom')}
          value={name}
          disabled={disabled}
          size="md"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" size="md" disabled={disabled} loading={adding.isPending}>
          {t('addRoom')}
        </Button>
      </Group>
      <ProblemNote error={adding.error} />
    </form>
  );
}
