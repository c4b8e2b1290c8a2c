import type { LeadList } from '#contract/meeting-file';

/** A lead and its points as they are typed: any of them may be empty. */
const noPoints: LeadList = { lead: '', items: [] };

/** As the text of one field, which is saved as a whole. */
export function pointsText(points: LeadList | null): string {
  const { lead, items } = points ?? noPoints;
  return JSON.stringify([lead, ...items]);
}

/** The inverse of {@link pointsText}. */
export function pointsOf(text: string): LeadList {
  const [lead = '', ...items] = JSON.parse(text) as string[];
  return { lead, items };
}

/** What can be saved of it: null for nothing at all, undefined while a part is missing. */
export function savable({ lead, items }: LeadList): LeadList | null | undefined {
  const filled = items.map((item) => item.trim()).filter((item) => item !== '');
  if (lead.trim() === '' && filled.length === 0) return null;
  return lead.trim() === '' || filled.length === 0 ? undefined : { lead: lead.trim(), items: filled };
}

/** What is new in a list of ids for so many points: those that are there keep theirs. @param next a number that no id has yet */
export function pointIds(ids: readonly string[], count: number, next: number): string[] {
  const more = Math.max(0, count - ids.length);
  return [...ids.slice(0, count), ...Array.from({ length: more }, (_, place) => `point-${next + place}`)];
}
