import type { RecommendationView } from '#contract/recommendation';
import { useTranslation } from 'react-i18next';
import { printedMoment } from '../../lib/printed';
import { Section } from '../../ui/Section';
import { useProgramme } from '../programme/programme.queries';
import classes from './recommendations.module.css';

interface Props {
  slug: string;
  recommendation: RecommendationView;
}

/** How far it was found to be, the latest first. */
export function StatusHistory({ slug, recommendation: { history, enteredAt } }: Props) {
  const { t, i18n } = useTranslation('recommendations');
  const { meeting } = useProgramme(slug);
  const moment = (instant: string) => printedMoment(instant, meeting.timeZone, i18n.language);
  const of = (at: string, by: string | null, status: RecommendationView['status']) => ({
    ...{ date: moment(at), who: by ?? t('gone'), status: t(`statuses.${status}`) },
  });
  return (
    <Section title={t('history')} level={2}>
      {history.length === 0 && <p className={classes['quiet']}>{t('noHistory', { date: moment(enteredAt) })}</p>}
      <ol className={classes['list']}>
        {history.map(({ at, by, status, note, report }) => (
          <li key={`${at} ${status}`}>
            {report === null
              ? t(by === null ? 'historyNobody' : 'historyEntry', of(at, by, status))
              : t('historyReport', { ...of(at, by, status), owner: report.owner.name, year: report.year })}
            {note !== null && (
              <p className={classes['text']} dir="auto">
                {note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
