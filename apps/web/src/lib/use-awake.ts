import { useEffect } from 'react';

/** Keeps the screen from going dark where the browser can; it lets go by itself whenever the page is not in sight. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isGone = false;
    const hold = async () => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      const held = await navigator.wakeLock.request('screen');
      if (isGone) await held.release();
      else lock = held;
    };
    // A device that saves its battery refuses; the run goes on all the same.
    const tryToHold = () => void hold().catch(() => undefined);
    tryToHold();
    document.addEventListener('visibilitychange', tryToHold);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', tryToHold);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
