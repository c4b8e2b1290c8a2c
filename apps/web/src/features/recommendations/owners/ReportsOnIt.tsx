import type { RecommendationView } from '#contract/recommendation';
import type { ReportView } from '#contract/recommendation-report';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { printedMoment } from '../../../lib/printed';
import { Section } from '../../../ui/Section';
import { useProgramme } from '../../programme/programme.queries';
import classes from '../recommendations.module.css';
import { SettleReport } from './SettleReport';

interface Props {
  slug: string;
  recommendation: RecommendationView;
  mayEdit: boolean;
}

/** What owners say has been done, the latest year first; what waits is accepted or declined here. */
export function ReportsOnIt({ slug, recommendation, mayEdit }: Props) {
  const { t } = useTranslation('recommendations');
  const { reports } = recommendation;
  if (reports.length === 0) return null;
  return (
    <Section title={t('reports')} level={2}>
      <ul className={classes['list']}>
        {reports.map((report) => (
          <li key={report.id} className={classes['report']}>
            <ReportText slug={slug} report={report} />
            {report.state === 'waiting' && mayEdit && (
              <SettleReport key={report.version} {...{ slug, recommendation, report }} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ReportText({ slug, report }: { slug: string; report: ReportView }) {
  const { t, i18n } = useTranslation('recommendations');
  const { meeting } = useProgramme(slug);
  const { owner, year, text, status, evidence, reportedAt, state, settledAt, settledBy, note } = report;
  const moment = (instant: string) => printedMoment(instant, meeting.timeZone, i18n.language);
  const settled = { who: settledBy ?? t('gone'), date: moment(settledAt ?? reportedAt), reason: note ?? '' };
  return (
    <>
      <h3 className={classes['reportHead']}>
        <bdi>{t('reportOf', { owner: owner.name, year })}</bdi>
      </h3>
      <p className={classes['quiet']}>
        {state === 'waiting' ? t('reportSent', { date: moment(reportedAt) }) : t(`reportSettled.${state}`, settled)}
      </p>
      <p className={classes['text']} dir="auto">
        {text}
      </p>
      {evidence.map(({ title, address }) => (
        <p key={address}>
          <Anchor href={address} rel="noreferrer" target="_blank">
            <bdi>{title}</bdi>
          </Anchor>
        </p>
      ))}
      <p>{status === null ? t('reportNoChange') : t('reportProposes', { status: t(`statuses.${status}`) })}</p>
    </>
  );
}
