import type { ReportingGroup, ShownSlide } from '#contract/plenary';
import { groupSlideId } from './slides.rules.js';

/** What is noted of a screen. */
export interface NotedSlide {
  groupId: string | null;
  slide: string | null;
}

/** The slide that a screen shows: of a slide that is there no longer, its group's first; of a group that is gone, none. */
export function shownSlide(
  noted: NotedSlide | null,
  groups: readonly Pick<ReportingGroup, 'id' | 'slides'>[],
): ShownSlide | null {
  const group = groups.find(({ id }) => id === noted?.groupId);
  if (!group) return null;
  const slide = group.slides.find(({ id }) => id === noted?.slide)?.id ?? groupSlideId;
  return { group: group.id, slide };
}
