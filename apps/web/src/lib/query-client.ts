import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api/problem';

/** Refusals are not asked again: the answer would be the same. */
const mostTries = 2;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < mostTries && isPassing(error),
    },
    // A change is never done twice by itself.
    mutations: { retry: false },
  },
});

function isPassing(error: unknown): boolean {
  return error instanceof ApiProblem && (error.code === 'network' || error.status === 503);
}
