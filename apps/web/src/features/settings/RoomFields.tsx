import type { RoomView } from '#contract/programme-view';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/fields/TextField';
import type { RoomEdits } from './room-edits';
import classes from './settings.module.css';
import { countIn, oneLine, orNull } from './typed.rules';

interface Props {
  room: RoomView;
  lang: string;
  change: RoomEdits['change'];
}

/** Most that a room can seat, as a meeting file has it. */
const mostSeats = 100_000;

/** What a room is called, where it is, how many it seats and whom to call. */
export function RoomFields({ room, lang, change }: Props) {
  const { t } = useTranslation('settings');
  const { id, name, place, seats, contact, version } = room;
  const named = (field: 'name' | 'place' | 'seats' | 'contact') => ({
    ...{ field, label: t(`room.${field}`), name: t('roomField', { field: t(`room.${field}`), room: name }), version },
  });
  const isCount = (typed: string) => typed.trim() === '' || countIn(typed, 1, mostSeats) !== undefined;
  return (
    <div className={classes['room']}>
      <TextField
        {...{ ...named('name'), value: name, lang }}
        save={(typed, seen) => change(id, { name: oneLine(typed).trim() }, seen)}
      />
      <TextField
        {...{ ...named('place'), value: place ?? '', lang }}
        save={(typed, seen) => change(id, { place: orNull(oneLine(typed)) }, seen)}
      />
      <TextField
        {...{ ...named('seats'), value: seats === null ? '' : String(seats), inputMode: 'numeric' }}
        check={(typed) => (isCount(typed) ? null : t('number', { least: 1, most: mostSeats }))}
        save={(typed, seen) => change(id, { seats: countIn(typed, 1, mostSeats) ?? null }, seen)}
      />
      <TextField
        {...{ ...named('contact'), value: contact ?? '', lang }}
        save={(typed, seen) => change(id, { contact: orNull(oneLine(typed)) }, seen)}
      />
    </div>
  );
}
