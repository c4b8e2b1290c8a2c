import type { SignInView } from '#contract/account';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';

/** Who is signed in, and until when. */
export const signInQuery = queryOptions({
  queryKey: ['sign-in'],
  queryFn: async (): Promise<SignInView> => answer(api.GET('/api/session')),
  refetchInterval: 60_000,
  staleTime: 0,
});
