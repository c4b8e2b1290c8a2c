import { formatTime } from '#time/format';
import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { printedDay } from '../../lib/printed';
import { clockOf } from '../../lib/wall-clock';
import type { WrittenTimes } from './written-times.rules';

interface Props {
  /** On which it may be; where there is one alone, there is nothing to choose. */
  days: readonly string[];
  times: WrittenTimes;
  changeDay: (day: string) => void;
  changeStart: (text: string) => void;
  changeEnd: (text: string) => void;
}

/** When a session is, by the clock of the meeting. */
export function TimesFields({ days, times, changeDay, changeStart, changeEnd }: Props) {
  const { t, i18n } = useTranslation('timetable');
  return (
    <>
      {days.length > 1 && (
        <NativeSelect
          label={t('day')}
          data={days.map((day) => ({ value: day, label: printedDay(day, i18n.language) }))}
          value={times.day}
          onChange={({ currentTarget: { value } }) => changeDay(value)}
        />
      )}
      <SimpleGrid cols={2} spacing="sm">
        <TimeInput label={t('start')} day={times.day} text={times.start} write={changeStart} />
        <TimeInput label={t('end')} day={times.day} text={times.end} write={changeEnd} />
      </SimpleGrid>
    </>
  );
}

interface TimeProps {
  label: string;
  day: string;
  text: string;
  write: (text: string) => void;
}

/** A time as people write it; as documents print it, once they leave the field. */
function TimeInput({ label, day, text, write }: TimeProps) {
  const { t } = useTranslation('field');
  const clock = clockOf(text);
  const tidy = () => {
    const printed = clock === undefined ? text : formatTime(`${day}T${clock}`);
    // What stands there already is not written: another start changes the end.
    if (printed !== text) write(printed);
  };
  return (
    <TextInput
      label={label}
      value={text}
      required
      error={clock === undefined && t('needsTime')}
      onChange={({ currentTarget: { value } }) => write(value)}
      onBlur={tidy}
    />
  );
}
