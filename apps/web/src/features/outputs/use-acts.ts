import type { NewClearance, OutputView } from '#contract/output';
import { answer, api } from '../../lib/api/client';
import { useForm } from './form';

/** What is done with an output as a whole. Each resolves once what is shown is the output after it. */
export function useActs() {
  const { place: path, outbox } = useForm();
  const params = { path };
  const at = '/api/meetings/{slug}/sessions/{session}/groups/{group}/output';
  const done = async (act: Promise<{ data?: OutputView; response: Response }>) => outbox.take(await answer(act));
  return {
    submit: () => done(api.POST(`${at}/submission`, { params })),
    clear: (body: NewClearance) => done(api.POST(`${at}/clearances`, { params, body })),
    reopen: (reason: string) => done(api.POST(`${at}/reopening`, { params, body: { reason } })),
  };
}
