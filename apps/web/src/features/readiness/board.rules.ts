import type { Deadline, MissingView, Readiness } from '#contract/readiness';

/** What a session needs, in the order of the columns. */
export const needs = ['programme', 'people', 'answers', 'room', 'guide', 'papers'] as const;
type Need = (typeof needs)[number];

/** Under which need each thing that can be missing stands. */
const needOf: Partial<Record<MissingView['what'], Need>> = {
  answer: 'answers',
  person: 'people',
  replacement: 'people',
  'plenary.no-moderator': 'people',
  'breakout.no-groups': 'people',
  'group.no-co-facilitator': 'people',
  'group.no-rapporteur': 'people',
  'group.empty': 'people',
  'person.two-places': 'people',
  room: 'room',
  'room.used-twice': 'room',
  'guide.missing': 'guide',
  'guide.no-questions': 'guide',
  address: 'papers',
  biography: 'papers',
};

/** What of the board is shown. */
export interface BoardFilter {
  before?: Deadline | undefined;
  /** Id of a person, or `organizer`. */
  who?: string | undefined;
}

export interface BoardRow {
  session: Readiness['sessions'][number]['session'];
  missing: MissingView[];
  /** The same by need; empty where nothing is missing. */
  cells: Record<Need, MissingView[]>;
}

export function boardRows({ sessions }: Pick<Readiness, 'sessions'>, filter: BoardFilter): BoardRow[] {
  return sessions.map(({ session, missing: all }) => {
    const missing = sought(all, filter);
    const cell = (need: Need) => missing.filter(({ what }) => (needOf[what] ?? 'programme') === need);
    const cells = Object.fromEntries(needs.map((need) => [need, cell(need)])) as BoardRow['cells'];
    return { session, missing, cells };
  });
}

export function sought(missing: readonly MissingView[], { before, who }: BoardFilter): MissingView[] {
  return missing.filter(
    ({ before: deadline, suppliers }) =>
      (before === undefined || deadline === before) &&
      (who === undefined || suppliers.some(({ as, person }) => (person ?? as) === who)),
  );
}

/** Whoever can supply something, each once, by id; the organizers are `organizer`. */
export function suppliersIn({ meeting, sessions }: Pick<Readiness, 'meeting' | 'sessions'>): string[] {
  const all = [...meeting, ...sessions.flatMap(({ missing }) => missing)];
  return [...new Set(all.flatMap(({ suppliers }) => suppliers.map(({ as, person }) => person ?? as)))];
}

/** How much is missing by when, the earlier first; what is not missing is not there. */
export function countsOf(missing: readonly MissingView[]): { before: Deadline; count: number }[] {
  return (['release', 'meeting'] as const)
    .map((before) => ({ before, count: missing.filter((one) => one.before === before).length }))
    .filter(({ count }) => count > 0);
}
