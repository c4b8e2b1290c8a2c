import { useEffect, useState } from 'react';

/** Milliseconds between ticks: more often than each second, so that none is left out. */
const tick = 250;

/** Milliseconds since 1970, told anew four times a second. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tick);
    return () => clearInterval(timer);
  }, []);
  return now;
}
