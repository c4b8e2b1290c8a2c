import type { SourceRef } from '#contract/consolidation';
import type { Target } from './together.rules';

/** What is pulled, and onto what. */
export type Dragged = Exclude<Target, { kind: 'new' }>;

/** Where a new recommendation begins. */
export const newId = 'new';

export function cardId({ group, entry }: SourceRef): string {
  return `card ${group} ${entry}`;
}

export function recommendationId(id: string): string {
  return `recommendation ${id}`;
}

/** What one of these ids stands for; null for any other. */
export function targetOf(id: string): Target | null {
  const [kind, first, second] = id.split(' ');
  if (kind === newId) return { kind: 'new' };
  if (first === undefined) return null;
  if (kind === 'recommendation') return { kind, recommendation: first };
  return kind === 'card' && second !== undefined ? { kind, source: { group: first, entry: second } } : null;
}
