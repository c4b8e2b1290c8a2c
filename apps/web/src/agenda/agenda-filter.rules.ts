import type { AgendaSession } from '#contract/agenda-facts';

/** What one looks for; empty texts ask for nothing. */
export interface AgendaFilter {
  q: string;
  day: string;
  kind: string;
  room: string;
  group: string;
  /** Whether only the sessions of one's own programme are wanted. */
  mine: boolean;
}

const choices = ['q', 'day', 'kind', 'room', 'group'] as const;

/** What the query of an address asks for; other keys are somebody else's. */
export function filterOf(query: URLSearchParams): AgendaFilter {
  const [q = '', day = '', kind = '', room = '', group = ''] = choices.map((name) => query.get(name) ?? '');
  return { q, day, kind, room, group, mine: query.get('mine') === '1' };
}

/** The same query with what is asked for now. */
export function queryWith(query: URLSearchParams, filter: AgendaFilter): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const name of choices) {
    if (filter[name] === '') next.delete(name);
    else next.set(name, filter[name]);
  }
  if (filter.mine) next.set('mine', '1');
  else next.delete('mine');
  return next;
}

/** @param text all that is printed of the session; each word that is looked for has to be in it, in any order */
export function isWanted(
  { id, day, kind, room, groups, text }: AgendaSession & { text: string },
  filter: AgendaFilter,
  mine: ReadonlySet<string>,
): boolean {
  return (
    (filter.day === '' || filter.day === day) &&
    (filter.kind === '' || filter.kind === kind) &&
    (filter.room === '' || filter.room === room) &&
    (filter.group === '' || groups.includes(filter.group)) &&
    (!filter.mine || mine.has(id)) &&
    hasWords(text, filter.q)
  );
}

function hasWords(text: string, wanted: string): boolean {
  const plain = withoutMarks(text);
  return withoutMarks(wanted)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

/** “Zürich” is found by “zurich”. */
function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
