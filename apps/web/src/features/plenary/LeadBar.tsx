import { useTranslation } from 'react-i18next';
import { stopName } from './slide-words';
import { StepBar } from './StepBar';
import type { Showing } from './use-showing';

/** On and back through all groups, and what became of a press. */
export function LeadBar({ showing: { view, failed, show, step, canStep } }: { showing: Showing }) {
  const { t } = useTranslation('plenary');
  const retry = failed && {
    ...{ error: failed.error, what: stopName(view, failed.what, t) },
    again: () => show(failed.what),
  };
  return <StepBar step={step} canStep={canStep} failed={retry} />;
}
