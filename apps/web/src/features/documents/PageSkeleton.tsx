import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './PdfPages.module.css';

/** In the place of a page that is on its way. */
export function PageSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('loading')} className={classes['pages']}>
      <Skeleton className={classes['sheet'] ?? ''} radius={0} />
    </div>
  );
}
