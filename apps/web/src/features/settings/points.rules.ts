import type { LeadList } from '#contract/meeting-file';

/** A lead and its points as they are typed: any of them may be empty. */
export const noPoints: LeadList = { lead: '', items: [] };

/** What can be saved of it: null for nothing at all, undefined while a part is missing. */
export function savable({ lead, items }: LeadList): LeadList | null | undefined {
  const filled = items.map((item) => item.trim()).filter((item) => item !== '');
  if (lead.trim() === '' && filled.length === 0) return null;
  return lead.trim() === '' || filled.length === 0 ? undefined : { lead: lead.trim(), items: filled };
}

/** A list in which one element has gone a place up or down; the same list where there is no such place. */
export function moved<T>(list: readonly T[], from: number, by: 1 | -1): T[] {
  const [one, other] = [list[from], list[from + by]];
  if (one === undefined || other === undefined) return [...list];
  return list.map((element, place) => (place === from ? other : place === from + by ? one : element));
}
