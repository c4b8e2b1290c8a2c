import { useOnline } from '../../lib/online';
import { ApiProblem } from '../../lib/api/problem';

/** Why what is shown may no longer be so; null while the line is good. @param error of the last look */
export function useLine(error: unknown): ApiProblem | null {
  const isOnline = useOnline();
  if (!isOnline) return new ApiProblem('network', 0);
  if (error === null || error === undefined) return null;
  return error instanceof ApiProblem ? error : new ApiProblem('internal', 0);
}
