import type { MechanismCorrectionView } from '#contract/mechanism-correction';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/Empty';
import { Note } from '../../../ui/Note';
import { ScreenHead } from '../../../ui/ScreenHead';
import { waitingCorrectionsQuery } from '../registry.queries';
import { CorrectionEntry } from './CorrectionEntry';
import classes from './corrections.module.css';

/** What do the secretariats suggest? */
export function CorrectionsScreen() {
  const { t } = useTranslation('mechanisms');
  const { data: waiting } = useSuspenseQuery(waitingCorrectionsQuery);
  const [settled, setSettled] = useState<MechanismCorrectionView['state'] | null>(null);
  return (
    <>
      <ScreenHead title={t('corrections')} />
      {settled && settled !== 'waiting' && <Note weight="good">{t(`settled.${settled}`)}</Note>}
      {waiting.length === 0 ? (
        <Empty>{t('noCorrections')}</Empty>
      ) : (
        <ul className={classes['corrections']}>
          {waiting.map((correction) => (
            <li key={correction.id}>
              <CorrectionEntry correction={correction} onSettled={setSettled} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
