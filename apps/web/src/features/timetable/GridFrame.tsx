import type { RoomView } from '#contract/programme-view';
import { formatTime } from '#time/format';
import { addMinutes } from '#time/wall-time';
import { useTranslation } from 'react-i18next';
import classes from './DayGrid.module.css';

/** The names of the rooms, above their columns. */
export function GridHead({ columns, rooms }: { columns: readonly (string | null)[]; rooms: readonly RoomView[] }) {
  const { t } = useTranslation('timetable');
  const names = new Map(rooms.map(({ id, name }) => [id, name]));
  return (
    <div className={classes['head']}>
      {columns.map((room) => (
        <div key={room ?? ''}>{room === null ? t('noRoom') : names.get(room)}</div>
      ))}
    </div>
  );
}

/** The hours at the side. */
export function HourNames({ top, minutes }: { top: string; minutes: number }) {
  const hours = Array.from({ length: minutes / 60 }, (_, hour) => addMinutes(top, hour * 60));
  return (
    <div className={classes['hours']} aria-hidden>
      {hours.map((hour) => (
        <div key={hour}>{formatTime(hour)}</div>
      ))}
    </div>
  );
}
