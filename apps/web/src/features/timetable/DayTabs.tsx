import { SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { printedDay } from '../../lib/printed';

interface Props {
  days: readonly string[];
  day: string;
  choose: (day: string) => void;
}

/** As many days as stand side by side; more are chosen from a list. */
const mostTabs = 4;

/** Which day is shown. A meeting of one day has nothing to choose. */
export function DayTabs({ days, day, choose }: Props) {
  const { t, i18n } = useTranslation('timetable');
  const named = days.map((value) => ({ value, label: printedDay(value, i18n.language) }));
  if (days.length < 2) return <p>{named[0]?.label}</p>;
  if (days.length > mostTabs) {
    return (
      <Select
        aria-label={t('day')}
        data={named}
        value={day}
        allowDeselect={false}
        onChange={(value) => {
          if (value !== null) choose(value);
        }}
      />
    );
  }
  return <SegmentedControl aria-label={t('day')} data={named} value={day} onChange={choose} />;
}
