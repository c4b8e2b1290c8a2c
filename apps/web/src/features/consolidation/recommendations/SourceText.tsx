import type { PlenaryRecommendation } from '#contract/consolidation';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';

interface Props {
  source: PlenaryRecommendation['sources'][number];
  /** Whether its name stands beside already. */
  isNamed?: boolean;
}

/** Where a source comes from, with what it says unfolding below. */
export function SourceText({ source, isNamed = false }: Props) {
  const { t } = useTranslation('consolidation');
  const { view, names } = useConsolidation();
  return (
    <details className={classes['fold']}>
      <summary>
        {!isNamed && `${names.source(source)}. `}
        {names.origin(source)}
      </summary>
      <blockquote className={classes['quote']} lang={view.language} dir="auto">
        {source.title !== '' && <strong>{source.title} </strong>}
        {source.text === '' ? t('sourceEmpty') : source.text}
      </blockquote>
    </details>
  );
}
