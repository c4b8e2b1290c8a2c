import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Twins.module.css';

interface ChoiceProps {
  view: 'table' | undefined;
  show: (change: { view: 'table' | undefined }) => void;
}

export function ViewChoice({ view, show }: ChoiceProps) {
  const { t } = useTranslation('mechanisms');
  return (
    <SegmentedControl
      className="no-print"
      aria-label={t('view')}
      data={[
        { value: 'plot', label: t('asPlot') },
        { value: 'table', label: t('asTable') },
      ]}
      value={view ?? 'plot'}
      onChange={(next) => show({ view: next === 'table' ? 'table' : undefined })}
    />
  );
}

/** A plot and its table: one of them is shown, and both are printed. */
export function Twins({ view, plot, table }: { view: 'table' | undefined; plot: ReactNode; table: ReactNode }) {
  return (
    <div className={classes['twins']}>
      <div className={view === 'table' ? classes['printed'] : undefined}>{plot}</div>
      <div className={view === 'table' ? undefined : classes['printed']}>{table}</div>
    </div>
  );
}
