import { highestRecommendationLimit, usualRecommendationLimit } from '#contract/output-parts';
import type { MeetingView, SessionView } from '#contract/programme-view';
import type { SessionChange } from '#contract/session-editing';
import { datesFrom } from '#time/calendar-date';
import { formatTime } from '#time/format';
import { dateOf } from '#time/wall-time';
import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { printedDay, printedWallTime } from '../../lib/printed';
import { clockOf } from '../../lib/wall-clock';
import { ChoiceField } from '../../ui/fields/ChoiceField';
import { TextField } from '../../ui/fields/TextField';
import { countOf } from './typed-values.rules';

interface Props {
  session: SessionView;
  meeting: MeetingView;
  save: (fields: SessionChange, seen: number) => Promise<{ version: number }>;
}

/** What holds for the reports of a breakout's groups. */
export function OutputFields({ session, meeting, save }: Props) {
  const { t } = useTranslation('session');
  const { recommendationLimit: limit, version } = session;
  const most = highestRecommendationLimit;
  return (
    <>
      <TextField
        label={t('recommendationLimit')}
        hint={t('recommendationLimitHint', { usual: usualRecommendationLimit })}
        field="recommendationLimit"
        inputMode="numeric"
        value={limit === null ? '' : String(limit)}
        version={version}
        check={(typed) => (countOf(typed, most) === undefined ? t('needsNumber', { most }) : null)}
        save={(typed, seen) => save({ recommendationLimit: countOf(typed, most) ?? null }, seen)}
      />
      <DueFields {...{ session, meeting, save }} />
    </>
  );
}

/** By when the groups hand in what they report. */
function DueFields({ session: { outputsDue, end, version }, meeting, save }: Props) {
  const { t, i18n } = useTranslation('session');
  const { t: field } = useTranslation('field');
  const days = datesFrom(meeting.startDate, meeting.endDate);
  const due = outputsDue ?? end;
  const isEmpty = (typed: string) => typed.trim() === '';
  const print = (wall: unknown) => {
    if (typeof wall !== 'string') return '';
    return wall.includes('T') ? printedWallTime(wall, i18n.language) : wall;
  };
  return (
    <SimpleGrid cols={days.length > 1 ? { base: 1, xs: 2 } : 1} spacing="sm">
      <TextField
        label={t('outputsDue')}
        hint={t('outputsDueHint')}
        field="outputsDue"
        value={outputsDue === null ? '' : formatTime(outputsDue)}
        version={version}
        check={(typed) => (isEmpty(typed) || clockOf(typed) !== undefined ? null : field('needsTime'))}
        print={print}
        save={(typed, seen) =>
          save({ outputsDue: isEmpty(typed) ? null : `${dateOf(due)}T${clockOf(typed) ?? ''}` }, seen)
        }
      />
      {days.length > 1 && (
        <ChoiceField
          label={t('outputsDueDay')}
          hint={t('outputsDueDayHint')}
          field="outputsDue"
          value={dateOf(due)}
          version={version}
          choices={days.map((day) => ({ value: day, label: printedDay(day, i18n.language) }))}
          print={print}
          save={(day, seen) => save({ outputsDue: `${day}${due.slice(10)}` }, seen)}
        />
      )}
    </SimpleGrid>
  );
}
