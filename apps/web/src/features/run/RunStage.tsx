import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../../lib/online';
import { printedWallTime } from '../../lib/printed';
import { RunBar } from './RunBar';
import type { RunPlan } from './run-plan.rules';
import { countdown, spokenWords, standingWords, turnName, turnSubject } from './run-words';
import classes from './RunStage.module.css';
import { useAwake } from '../../lib/use-awake';
import { useRunKeys } from './use-run-keys';
import { type Run, useRun } from './use-run';

interface Props {
  slug: string;
  session: string;
  /** As it stands now; a run that has begun follows its own. */
  plan: RunPlan;
}

/** The whole screen of whoever moderates: who has the floor, the time that is left, who is next, and how late it is. */
export function RunStage({ slug, session, plan: standing }: Props) {
  const { t } = useTranslation('run');
  const isOnline = useOnline();
  const run = useRun(slug, session, standing);
  const { plan, state } = run;
  useAwake();
  useRunKeys(run);
  useEffect(() => {
    document.title = `${plan.title} – ${t('title')} – Plenary`;
  }, [plan.title, t]);
  return (
    <main id="content" className={classes['stage']}>
      <p className={classes['standing']} data-late={state.behind > 0 || state.over > 0}>
        {state.phase !== 'elsewhen' && standingWords(state, plan, t)}
      </p>
      <Floor run={run} />
      <p className={classes['next']}>{nextWords(run, t)}</p>
      {!isOnline && (
        <p className={classes['offline']} role="status">
          {t('offline')}
        </p>
      )}
      <RunBar run={run} />
      <p className={classes['spoken']} aria-live="polite">
        {spokenWords(state, plan, t)}
      </p>
    </main>
  );
}

/** The current speaker's name large, the time left larger. */
function Floor({ run: { plan, state } }: { run: Run }) {
  const { t, i18n } = useTranslation('run');
  const { current, phase, left, isPaused } = state;
  const subject = current && turnSubject(current, t);
  const label = phase === 'before' ? t(left < 0 ? 'pastStart' : 'untilStart') : t(left < 0 ? 'overTime' : 'timeLeft');
  return (
    <>
      <div className={classes['who']}>
        <h1 className={classes['name']} data-title={!current}>
          {current ? turnName(current, plan, t) : plan.title}
        </h1>
        {subject !== null && <p className={classes['subject']}>{subject}</p>}
      </div>
      {phase === 'elsewhen' && (
        <p className={classes['time']} data-words>
          <time dateTime={plan.start}>{printedWallTime(plan.start, i18n.language)}</time>
        </p>
      )}
      {phase === 'after' && <p className={classes['time']}>{t('over')}</p>}
      {(phase === 'before' || phase === 'running') && (
        <p className={classes['time']} role="timer" aria-label={label} data-over={left < 0}>
          <bdi dir="ltr">{countdown(left)}</bdi>
          <span className={classes['unit']}>{isPaused ? t('stopped') : label}</span>
        </p>
      )}
    </>
  );
}

function nextWords(
  { plan, state: { next, behind, phase } }: Run,
  t: ReturnType<typeof useTranslation<'run'>>['t'],
): string {
  if (!next) return phase === 'after' ? '' : t('nothingNext');
  const name = turnName(next, plan, t);
  return behind > 0 ? t('nextLate', { name, late: t('late', { count: behind }) }) : t('next', { name });
}
