import type { ConsolidationEdit } from '#contract/consolidation';
import { moved } from '../../ui/sortable/order.rules';

type Move = Extract<ConsolidationEdit, { kind: 'move' }>;

/** Moves a recommendation one place up (-1) or down (1); null where there is no such place. */
export function stepEdit(ids: readonly string[], id: string, by: -1 | 1): Move | null {
  const place = ids.indexOf(id);
  const wanted = place + by;
  if (place < 0 || wanted < 0 || wanted >= ids.length) return null;
  return { kind: 'move', recommendation: id, before: ids[by === 1 ? place + 2 : place - 1] ?? null };
}

/** Moves a recommendation to where another stands, which makes room in the direction from which it comes; null where it stays. */
export function placeEdit(ids: readonly string[], id: string, at: string): Move | null {
  const [from, to] = [ids.indexOf(id), ids.indexOf(at)];
  if (from < 0 || to < 0 || from === to) return null;
  return { kind: 'move', recommendation: id, before: ids[from < to ? to + 1 : to] ?? null };
}

/** A list in the order that a move makes. */
export function inOrder<One extends { id: string }>(list: readonly One[], { recommendation, before }: Move): One[] {
  const ids = list.map(({ id }) => id);
  const from = ids.indexOf(recommendation);
  if (from < 0 || recommendation === before) return [...list];
  const rest = ids.filter((id) => id !== recommendation);
  const to = before === null ? rest.length : rest.indexOf(before);
  const order = moved(ids, from, to < 0 ? rest.length : to);
  return order.flatMap((id) => list.find((one) => one.id === id) ?? []);
}
