import type { CorrectionAcceptance, MechanismCorrectionView } from '#contract/mechanism-correction';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../../lib/api/client';
import { saved } from '../../../lib/saving';
import { registryKey } from '../../programme/mechanisms.queries';

/** Accepts a suggestion, or declines it for a reason that the secretariat reads. */
export function useSettling({ id: correction, mechanism, version }: MechanismCorrectionView) {
  const queries = useQueryClient();
  const params = { path: { mechanism, correction }, header: ifMatch(version) };
  const settle = (act: () => Promise<unknown>) =>
    saved(async () => {
      await act();
      await queries.invalidateQueries({ queryKey: registryKey });
    });
  return {
    accept: (body: CorrectionAcceptance) =>
      settle(() =>
        answer(api.POST('/api/mechanisms/{mechanism}/corrections/{correction}/acceptance', { params, body })),
      ),
    decline: (reason: string) =>
      settle(() =>
        answer(api.POST('/api/mechanisms/{mechanism}/corrections/{correction}/refusal', { params, body: { reason } })),
      ),
  };
}
