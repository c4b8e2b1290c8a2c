import { formatTime } from '#time/format';
import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { printedDate } from '../../lib/printed';
import { ProblemNote } from '../../ui/ProblemNote';
import { useAttempt } from '../../ui/use-attempt';
import { useProgramme } from '../programme/programme.queries';
import type { FieldChange } from './history.rules';
import { restoring } from './restoring';
import classes from './SessionHistory.module.css';
import type { SectionProps } from './section-props';
import { useSessionEdits } from './use-session-edits';

interface Props extends Pick<SectionProps, 'slug' | 'session'> {
  change: FieldChange;
}

/** What a step did to one field; what was there before can be put back. */
export function FieldChangeRow({ slug, session, change }: Props) {
  const { t, i18n } = useTranslation('session');
  const programme = useProgramme(slug);
  const edits = useSessionEdits(slug);
  const { failure, isBusy, attempt } = useAttempt();
  const { kind, field, before, after, at, by, via } = change;
  const restore = restoring(edits, programme, session, change);
  const what = t('fieldOf', { field: t(`fields.${field}`), thing: t(`things.${kind}`) });
  const when = new Date(at);
  const lang = programme.meeting.language;
  return (
    <li className={classes['change']}>
      <Text size="sm" c="dimmed">
        {t('changedBy', {
          what,
          by: by ?? t(`via.${via}`),
          date: printedDate(dayOf(when), i18n.language),
          time: timeOf(when),
        })}
      </Text>
      <div lang={lang}>
        <del>{printed(before, t('nothing'))}</del> → <ins>{printed(after, t('nothing'))}</ins>
      </div>
      {restore && (
        <Button
          variant="default"
          size="compact-sm"
          loading={isBusy}
          aria-label={t('restoreName', { text: printed(before, t('nothing')) })}
          onClick={() => void attempt(restore)}
        >
          {t('restore')}
        </Button>
      )}
      <ProblemNote error={failure} />
    </li>
  );
}

function printed(value: unknown, nothing: string): string {
  if (Array.isArray(value)) return value.length === 0 ? nothing : value.join('\n');
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return nothing;
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) ? formatTime(value) : value;
}

/** By the clock of whoever reads it. */
function dayOf(at: Date): string {
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function timeOf(at: Date): string {
  return `${at.getHours()}.${String(at.getMinutes()).padStart(2, '0')}`;
}
