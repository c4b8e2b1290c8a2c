import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useFullscreenDocument } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAwake } from '../../lib/use-awake';
import { Loading } from '../../ui/Loading';
import { problemWords } from '../../ui/problem-words';
import { signInQuery } from '../account/account.queries';
import { SignInFirst } from '../account/SignInFirst';
import { sessionHeading } from '../programme/headings.rules';
import classes from './ProjectionScreen.module.css';
import { stopName } from './slide-words';
import { SlideFace } from './SlideFace';
import { type Showing, useShowing } from './use-showing';
import { useStepKeys } from './use-step-keys';

/** Once somebody has been let in, nothing about their sign-in takes the screen away before a full room. */
const once = {
  ...signInQuery,
  refetchInterval: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

/** What the room sees. */
export function ProjectionScreen() {
  const { data, error } = useQuery(once);
  if (data) return data.account ? <Projection /> : <SignInFirst />;
  if (error) throw error;
  return <Loading />;
}

function Projection() {
  const { slug, session } = useParams({ from: '/$slug/plenary/$session/screen' });
  const { t: heading } = useTranslation('session');
  const showing = useShowing({ slug, session });
  const { view, shown, step } = showing;
  const title = sessionHeading(view.session, heading);
  useAwake();
  useStepKeys(step);
  useEffect(() => {
    document.title = `${title} – Plenary`;
  }, [title]);
  return (
    <main id="content" className={classes['screen']}>
      <div className={classes['slide']} aria-live="polite" aria-atomic="true">
        <SlideFace view={view} stop={shown} isPage />
      </div>
      <FullScreen />
      <Sign showing={showing} />
    </main>
  );
}

/** At the edge, where it disturbs nobody: that the line is dead, or that a press did not arrive. */
function Sign({ showing: { view, line, failed } }: { showing: Showing }) {
  const { t } = useTranslation('plenary');
  const { t: problem } = useTranslation('problem');
  const words = (): ReactNode => {
    if (failed)
      return t('notShown', { what: stopName(view, failed.what, t), reason: problemWords(failed.error, problem).title });
    if (!line) return null;
    const isCutOff = line.code === 'network' || line.status >= 500;
    return isCutOff ? t('cutOff') : t('outOfDate', { reason: problemWords(line, problem).title });
  };
  return (
    <p className={classes['sign']} role="status">
      {words()}
    </p>
  );
}

/** Found by its key: nothing is to stand on the screen but the slide. Not there where the browser cannot. */
function FullScreen() {
  const { t } = useTranslation('plenary');
  const { fullscreen, toggle } = useFullscreenDocument();
  if (!document.fullscreenEnabled) return null;
  return (
    <button type="button" className="skip" onClick={() => void toggle().catch(() => undefined)}>
      {fullscreen ? t('leaveFullScreen') : t('fullScreen')}
    </button>
  );
}
