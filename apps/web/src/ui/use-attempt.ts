import { useState } from 'react';
import { forgetFailure } from '../lib/saving';

interface Attempt {
  /** Why the last deed was refused; null where it was not. */
  failure: unknown;
  /** Whether one is under way. */
  isBusy: boolean;
  /** Does something, and keeps why it was refused to be shown beside it. Resolves to whether it was done. */
  attempt: (deed: () => Promise<unknown>) => Promise<boolean>;
}

/** For deeds that are refused beside the button that asks for them. */
export function useAttempt(): Attempt {
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const attempt = async (deed: () => Promise<unknown>) => {
    setBusy(true);
    if (failure !== null) forgetFailure();
    setFailure(null);
    try {
      await deed();
      return true;
    } catch (error) {
      setFailure(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { failure, isBusy, attempt };
}
