/** A list in which one has changed places with its neighbour; as it was where there is none, or no such one. */
export function swapped(ids: readonly string[], id: string, to: 'earlier' | 'later'): string[] {
  const from = ids.indexOf(id);
  const other = ids[to === 'earlier' ? from - 1 : from + 1];
  if (from < 0 || other === undefined) return [...ids];
  return ids.map((one) => (one === id ? other : one === other ? id : one));
}
