import type { ReportingGroup, ShownSlide } from '#contract/plenary';

/** What can be on a screen: a slide of a group, or null for the title of the session alone. */
export type Stop = ShownSlide | null;

/** Where one goes from where one is. */
export type Step = 'next' | 'previous' | 'first' | 'last';

type Reporting = Pick<ReportingGroup, 'id'> & { slides: readonly { id: string }[] };

/** All that can be on a screen in the order in which it is gone through: the title, then group by group; of who has handed in nothing, the group itself. */
export function stopsOf(groups: readonly Reporting[]): Stop[] {
  return [null, ...groups.flatMap(({ id, slides }) => slides.map((slide) => ({ group: id, slide: slide.id })))];
}

/** Where in an order something stands: of a slide that is there no longer its group's first, of a group that is gone the title. */
export function placeOf(stops: readonly Stop[], shown: Stop): number {
  const exact = stops.findIndex((stop) => isSame(stop, shown));
  return exact >= 0
    ? exact
    : Math.max(
        0,
        stops.findIndex((stop) => stop?.group === shown?.group),
      );
}

export function isSame(one: Stop, other: Stop): boolean {
  return one?.group === other?.group && one?.slide === other?.slide;
}

/**
 * What a step leads to.
 *
 * @param at where one is; -1 before the first
 * @returns undefined where there is nothing further on, or one is there already
 */
export function stepped<One>(order: readonly One[], at: number, step: Step): One | undefined {
  const to = { next: at + 1, previous: at - 1, first: 0, last: order.length - 1 }[step];
  return to === at ? undefined : order[to];
}
