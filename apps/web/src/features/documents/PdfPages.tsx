import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import { PageSkeleton } from './PageSkeleton';
import { PdfPage } from './PdfPage';
import classes from './PdfPages.module.css';
import { usePdf } from './use-pdf';

interface Props {
  bytes: Uint8Array;
  /** Of the document. */
  name: string;
  /** Of its content, BCP 47. */
  language: string;
  asText: boolean;
  /** Whether another one has been asked for and is on its way. */
  isOutdated: boolean;
}

/** Every page of a document, one below the other. */
export function PdfPages({ bytes, name, language, asText, isOutdated }: Props) {
  const { t } = useTranslation('documents');
  const { pdf, failure } = usePdf(bytes);
  if (failure !== null) return <Note weight="error">{t('cannotShow')}</Note>;
  if (!pdf) return <PageSkeleton />;
  const pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return (
    <div className={classes['pages']} aria-busy={isOutdated}>
      {pages.map((number) => (
        <PdfPage
          key={number}
          {...{ pdf, number, language, asText }}
          label={t('page', { name, number, count: pdf.numPages })}
        />
      ))}
    </div>
  );
}
