import type { RecommendationStatus } from '#contract/recommendation-terms';
import type { WordKey } from './english.js';

export const recommendationStatusWords = {
  open: 'recommendationOpen',
  inProgress: 'recommendationInProgress',
  done: 'recommendationDone',
  superseded: 'recommendationSuperseded',
  dropped: 'recommendationDropped',
} as const satisfies Record<RecommendationStatus, WordKey>;
