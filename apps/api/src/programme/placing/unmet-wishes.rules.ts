import type { FileWish } from '#contract/meeting-file';

/** @param groupOf the group in which a mechanism sits, or null; who sits in none is neither together with anybody nor apart */
export function unmetWishes(wishes: readonly FileWish[], groupOf: (mechanism: string) => string | null): FileWish[] {
  return wishes.filter(({ kind, mechanisms }) => {
    const groups = mechanisms.map(groupOf).filter((group) => group !== null);
    const different = new Set(groups).size;
    return kind === 'together' ? different > 1 : different < groups.length;
  });
}
