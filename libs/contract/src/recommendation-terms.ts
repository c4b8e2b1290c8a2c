/** How far what was recommended is. Plain values: the desk ships them. */
export const recommendationStatuses = ['open', 'inProgress', 'done', 'superseded', 'dropped'] as const;
export type RecommendationStatus = (typeof recommendationStatuses)[number];

/** By which a recommendation is cited: “GRCP 8/R3”. */
export function recommendationLabel(meeting: string, number: number): string {
  return `${meeting}/R${number}`;
}

/** What an owner can propose: by what a recommendation is superseded is for the meeting to say. */
export const proposableStatuses = ['open', 'inProgress', 'done', 'dropped'] as const satisfies RecommendationStatus[];
