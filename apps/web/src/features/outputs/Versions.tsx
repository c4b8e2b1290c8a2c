import type { OutputView } from '#contract/output';
import { useTranslation } from 'react-i18next';
import { usePrinted } from '../../lib/use-printed';
import { Section } from '../../ui/Section';
import classes from './OutputForm.module.css';

/** What was handed in so far, newest first; nothing while nothing was. */
export function Versions({ output: { submissions, setting } }: { output: OutputView }) {
  const { t } = useTranslation('outputs');
  const { t: terms } = useTranslation('terms');
  const { moment } = usePrinted(setting.timeZone);
  if (submissions.length === 0) return null;
  return (
    <Section title={t('handedIn')} level={2}>
      <ul className={classes['people']}>
        {submissions.toReversed().map(({ number, at, by, role }) => {
          const said = { number, when: moment(at), who: by ?? t('somebody') };
          return (
            <li key={number}>
              {role === null ? t('version', said) : t('versionAs', { ...said, role: terms(`roleKind.${role}`) })}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
