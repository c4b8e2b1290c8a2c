import type { ReportEntry } from '#contract/report';
import { useTranslation } from 'react-i18next';
import { printedMoment } from '../../../lib/printed';
import { useProgramme } from '../programme.queries';
import { ReportFiles } from './ReportFiles';
import classes from './Reports.module.css';

interface Props {
  slug: string;
  entry: ReportEntry;
  name: string;
}

/** What was issued of a report, the newest first. */
export function IssuedReports({ slug, entry, name }: Props) {
  const { t, i18n } = useTranslation('reports');
  const { meeting } = useProgramme(slug);
  if (entry.issued.length === 0) return <span className={classes['quiet']}>{t('nothingIssued')}</span>;
  return (
    <ul className={classes['issued']}>
      {entry.issued.map(({ version, symbol, issuedAt }) => (
        <li key={version}>
          <span>
            {t('version', { version })}
            {symbol !== null && <bdi dir="ltr"> {symbol}</bdi>}
          </span>
          <span className={classes['quiet']}>{printedMoment(issuedAt, meeting.timeZone, i18n.language)}</span>
          <ReportFiles {...{ slug, entry, name }} edition={version} />
        </li>
      ))}
    </ul>
  );
}
