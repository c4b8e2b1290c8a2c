import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { signInQuery } from './account.queries';

/**
 * Id of the account that writes on a screen which keeps what is written: also once its sign-in has ended, until somebody else signs in;
 * undefined until it is known.
 */
export function useLastAccount(): string | undefined {
  const account = useQuery(signInQuery).data?.account?.id;
  const [last, setLast] = useState(account);
  if (account !== undefined && account !== last) setLast(account);
  return account ?? last;
}
