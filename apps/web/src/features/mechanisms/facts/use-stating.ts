import type { MechanismView, NewStatement } from '#contract/mechanism';
import type { FactKind } from '#contract/mechanism-terms';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, ifMatch } from '../../../lib/api/client';
import { ApiProblem } from '../../../lib/api/problem';
import { forgetFailure, saved } from '../../../lib/saving';
import { registryKey } from '../../programme/mechanisms.queries';
import { mechanismQuery } from '../registry.queries';

/**
 * States a fact of a mechanism as it was when this began. Where others have changed it since, but not this fact, it is stated all
 * the same; where they have stated this fact, what they have made of it is kept to be shown, and nothing is sent.
 */
export function useStating(mechanism: MechanismView, kind: FactKind) {
  const queries = useQueryClient();
  const [seen, setSeen] = useState(mechanism);
  const [theirs, setTheirs] = useState<MechanismView | null>(null);

  const post = (body: NewStatement, version: number) => {
    const params = { path: { mechanism: mechanism.id }, header: ifMatch(version) };
    return answer(api.POST('/api/mechanisms/{mechanism}/facts', { params, body }));
  };
  const postOver = async (body: NewStatement) => {
    try {
      return await post(body, seen.version);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'version.conflict') throw error;
      const now = await queries.query({ ...mechanismQuery(mechanism.id), staleTime: 0 });
      const isTouched = countOf(now, kind) !== countOf(seen, kind);
      setSeen(now);
      if (!isTouched) return post(body, now.version);
      setTheirs(now);
      throw error;
    }
  };
  /** Rejects where it was refused; of others' statements {@link theirs} tells then. */
  const state = async (body: NewStatement) => {
    setTheirs(null);
    await saved(() => postOver(body));
    await queries.invalidateQueries({ queryKey: registryKey });
  };
  return { theirs, state, forget: forgetFailure };
}

function countOf({ history }: MechanismView, kind: FactKind): number {
  return history.filter((statement) => statement.kind === kind).length;
}
