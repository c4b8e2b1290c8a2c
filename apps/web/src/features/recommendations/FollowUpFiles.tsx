import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './recommendations.module.css';

const formats = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' } as const;

/** What was recommended, by whom it was taken up and with what result, as files. @param address without the format */
export function FollowUpFiles({ address, query = '' }: { address: string; query?: string }) {
  const { t } = useTranslation('recommendations');
  return (
    <p className={`${classes['files']} no-print`}>
      <span>{t('report')}</span>
      {Object.entries(formats).map(([format, name]) => (
        <Anchor key={format} href={`${address}.${format}${query}`} aria-label={t('reportAs', { format: name })}>
          {name}
        </Anchor>
      ))}
    </p>
  );
}
