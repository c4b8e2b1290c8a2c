import { printProblem } from '#contract/problem';
import { refusals } from '#contract/refusal';
import type { TFunction } from 'i18next';
import { ApiProblem } from '../lib/api/problem';

/** What happened, in a sentence, and each mistake with its place. */
export interface ProblemWords {
  title: string;
  details: string[];
}

/** A failure in words; those of the server's registry where the catalogue has none of its own for a code. */
export function problemWords(error: unknown, t: TFunction<'problem'>): ProblemWords {
  if (!(error instanceof ApiProblem)) return { title: t('internal'), details: [] };
  const { code, problems } = error;
  const known = code === 'network' ? t('network') : refusals[code].title;
  return { title: t(code as 'network', { defaultValue: known }), details: problems.map(printProblem) };
}
