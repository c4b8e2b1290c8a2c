import type { ReportEntry } from '#contract/report';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { reportAddress, type ReportEdition, type ReportFormat } from '../report-address.rules';
import classes from './Reports.module.css';

interface Props {
  slug: string;
  entry: ReportEntry;
  /** By which the report is told from the others. */
  name: string;
  edition: ReportEdition;
}

/** The documents of one edition of a report. */
export function ReportFiles({ slug, entry, name, edition }: Props) {
  const { t } = useTranslation('reports');
  const told = edition === 'draft' ? t('draftOf', { name }) : t('versionOf', { name, version: edition });
  const address = (format: ReportFormat) =>
    reportAddress(slug, entry.session, entry.group?.id ?? null, edition, format);
  return (
    <span className={classes['files']}>
      <Anchor href={address('pdf')} aria-label={t('pdfOf', { what: told })}>
        PDF
      </Anchor>
      <Anchor href={address('docx')} aria-label={t('wordOf', { what: told })}>
        Word
      </Anchor>
    </span>
  );
}
