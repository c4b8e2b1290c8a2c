import type { RecommendationView } from '#contract/recommendation';
import { useState } from 'react';
import { ApiProblem } from '../../lib/api/problem';
import { changeIn, type FollowUp, followUpOf, isComplete } from './follow-up.rules';
import { useFollowing } from './use-following';

/**
 * What is being changed of a recommendation. What nobody has touched here follows what others set; what was touched stays until it is
 * saved or forgotten, whatever becomes of the rest.
 */
export function useFollowUpDraft(slug: string, recommendation: RecommendationView) {
  const [touched, setTouched] = useState<Partial<FollowUp>>({});
  const standing = followUpOf(recommendation);
  const shown: FollowUp = { ...standing, ...touched };
  const change = changeIn(standing, shown);
  const saving = useFollowing(slug, recommendation, () => setTouched({}));
  return {
    shown,
    set: (part: Partial<FollowUp>) => setTouched((before) => ({ ...before, ...part })),
    isChanged: Object.keys(change).length > 0,
    isReady: isComplete(shown),
    save: () => saving.mutate(change),
    forget: () => {
      setTouched({});
      saving.reset();
    },
    saving,
    isConflict: saving.error instanceof ApiProblem && saving.error.code === 'version.conflict',
  };
}
