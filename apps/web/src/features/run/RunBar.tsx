import { Button } from '@mantine/core';
import { useFullscreenDocument } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import classes from './RunBar.module.css';
import type { Run } from './use-run';

/** What can be pressed: the next one first, since that is what one presses. */
export function RunBar({ run: { press, back, canGoBack, restart, state } }: { run: Run }) {
  const { t } = useTranslation('run');
  const { begun, phase, isPaused, next } = state;
  const words = begun === 0 ? t('begin') : next ? t('giveFloor') : t('end');
  return (
    <div className={classes['bar']}>
      {phase === 'after' ? (
        <Button size="xl" className={classes['main']} onClick={restart}>
          {t('restart')}
        </Button>
      ) : (
        <Button size="xl" className={classes['main']} onClick={() => press('next')}>
          {words}
        </Button>
      )}
      <div className={classes['others']}>
        <Button size="lg" variant="default" disabled={!canGoBack} onClick={back}>
          {t('back')}
        </Button>
        <Button size="lg" variant="default" disabled={phase !== 'running'} onClick={() => press('pause')}>
          {isPaused ? t('resume') : t('pause')}
        </Button>
        <FullScreenButton />
      </div>
      <p className={classes['keys']}>{t('keys')}</p>
    </div>
  );
}

/** Not there where the browser cannot, as on a telephone. */
function FullScreenButton() {
  const { t } = useTranslation('run');
  const { fullscreen, toggle } = useFullscreenDocument();
  if (!document.fullscreenEnabled) return null;
  return (
    <Button size="lg" variant="default" onClick={() => void toggle().catch(() => undefined)}>
      {fullscreen ? t('leaveFullScreen') : t('fullScreen')}
    </Button>
  );
}
