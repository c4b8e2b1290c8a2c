import type { RoleState } from '#contract/fields';
import { useTranslation } from 'react-i18next';
import classes from './RoleStateWord.module.css';

/** What somebody has answered to a role, as a word with a mark of its own shape. */
export function RoleStateWord({ state }: { state: RoleState }) {
  const { t } = useTranslation('terms');
  return (
    <span className={classes['state']} data-state={state}>
      {t(`roleState.${state}`)}
    </span>
  );
}
