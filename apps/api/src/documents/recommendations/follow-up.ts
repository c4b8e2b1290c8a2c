import type { PublicRecommendation } from '#contract/recommendation';
import { recommendationStatuses, type RecommendationStatus } from '#contract/recommendation-terms';

/** What the follow-up report is made of: a function of it and of its language. */
export interface FollowUp {
  /** In the order of meetings and numbers. */
  recommendations: readonly PublicRecommendation[];
  /** The meeting whose register it is; null for one across meetings. */
  meeting: PublicRecommendation['meeting'] | null;
  /** `YYYY-MM-DD`: as of when, the only date in the file. */
  day: string;
}

/** What was recommended by how far it is, each group in the order of the register; a status that nothing has is left out. */
export function byStatus(
  recommendations: readonly PublicRecommendation[],
): { status: RecommendationStatus; recommendations: PublicRecommendation[] }[] {
  return recommendationStatuses.flatMap((status) => {
    const those = recommendations.filter((one) => one.status === status);
    return those.length === 0 ? [] : [{ status, recommendations: those }];
  });
}

/** In which language what stands in it mostly is: that of its meetings, where they have one. */
export function contentLanguage({ meeting, recommendations }: FollowUp): string {
  return meeting?.language ?? recommendations[0]?.meeting.language ?? 'en';
}
