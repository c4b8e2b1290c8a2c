import type { FileRecommendation } from '#contract/file-recommendation';
import type { RecommendationStatus } from '#contract/recommendation-terms';
import type { FrozenSource } from './frozen-source.js';
import type { RegisterRow } from './register-rows.js';

/** What a file says in the row of a recommendation itself. */
type FiledValues = Pick<
  RegisterRow,
  | 'number'
  | 'title'
  | 'sentences'
  | 'sources'
  | 'addressee'
  | 'levels'
  | 'regions'
  | 'status'
  | 'evidence'
  | 'isPublic'
  | 'adoptedOn'
>;

/** How far it was found to be, and when. */
interface FiledStep {
  status: RecommendationStatus;
  note: string | null;
  setAt: Date;
}

/**
 * A recommendation as a meeting file has it. Which row of a plenary's it came from stays behind: there is none where the file goes.
 *
 * @param steps of this one, the earliest first
 * @param supersededBy as far as whoever fetches the file may see it
 */
export function fileRecommendationOf(
  row: RegisterRow,
  steps: readonly FiledStep[],
  supersededBy: RegisterRow['supersededBy'],
): FileRecommendation {
  const { number, title, addressee, levels, regions, themes, evidence, isPublic, adoptedOn } = row;
  return {
    number,
    ...(title !== '' && { title }),
    sentences: row.sentences.map(({ text, sources }) => ({
      text,
      ...listed(
        'sources',
        sources.map(({ group, entry }) => indexOf(row.sources, { group, entry })),
      ),
    })),
    ...listed('sources', row.sources.map(fileSourceOf)),
    ...(addressee !== '' && { addressee }),
    ...listed('levels', levels),
    ...listed('regions', regions),
    ...listed(
      'themes',
      themes.map(({ id }) => id),
    ),
    ...listed(
      'owners',
      row.owners.map(({ mechanism, name }) => (mechanism === null ? { organization: name } : { mechanism })),
    ),
    ...listed(
      'history',
      steps.map(({ setAt, status, note }) => ({ at: setAt.toISOString(), status, ...(note !== null && { note }) })),
    ),
    ...(supersededBy && {
      supersededBy: {
        ...(supersededBy.meeting !== row.meeting.slug && { meeting: supersededBy.meeting }),
        number: supersededBy.number,
      },
    }),
    ...listed('evidence', evidence),
    ...(isPublic && { public: true }),
    adoptedOn,
  };
}

/** Empty lists are left out of a file. */
function listed<const Key extends string, T>(key: Key, values: T[]): Partial<Record<Key, T[]>> {
  return values.length > 0 ? ({ [key]: values } as Partial<Record<Key, T[]>>) : {};
}

function indexOf(sources: readonly FrozenSource[], { group, entry }: Pick<FrozenSource, 'group' | 'entry'>): number {
  return sources.findIndex((source) => source.group === group && source.entry === entry);
}

function fileSourceOf({ place, submission, number, role }: FrozenSource) {
  const { label = null, ...printed } = place ?? {};
  return {
    ...(place && { place: { ...(printed as Omit<typeof place, 'label'>), ...(label !== null && { label }) } }),
    ...{ submission, number },
    ...(role && { role }),
  };
}

/**
 * What goes into the row of a recommendation that comes in with a file.
 *
 * @param newId for the sources, whose groups and entries stayed where the file comes from
 */
export function valuesOfFile(one: FileRecommendation, newId: () => string): FiledValues {
  const { number, title = '', addressee = '', levels = [], regions = [], evidence = [], adoptedOn } = one;
  const sources = (one.sources ?? []).map(
    ({ place, submission, number: numberInGroup, role = null }): FrozenSource => ({
      ...{ group: newId(), entry: newId(), submission, number: numberInGroup, role },
      place: place ? { ...place, label: place.label ?? null } : null,
    }),
  );
  return {
    ...{ number, title, addressee, levels, regions, evidence, adoptedOn, sources },
    sentences: one.sentences.map(({ text, sources: named = [] }) => ({
      text,
      sources: named.flatMap((index) => {
        const source = sources[index];
        return source ? [{ group: source.group, entry: source.entry }] : [];
      }),
    })),
    status: one.history?.at(-1)?.status ?? 'open',
    isPublic: one.public ?? false,
  };
}
