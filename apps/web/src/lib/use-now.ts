import { useEffect, useState } from 'react';

/** Milliseconds since 1970, told anew so often. @param tick in milliseconds */
export function useNow(tick: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tick);
    return () => clearInterval(timer);
  }, [tick]);
  return now;
}
