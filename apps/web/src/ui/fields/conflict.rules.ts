import { ApiProblem } from '../../lib/api/problem';

/** Somebody else has changed a field while one was writing it. */
export interface Conflict {
  /** What they have made of it. */
  theirs: unknown;
  /** Of the thing as it stands, for whoever decides between the two. */
  version: number;
}

interface Details {
  current?: Record<string, unknown> & { version: number };
  conflicts?: readonly { field: string; theirs: unknown }[];
}

/**
 * What a refusal tells of one field; null where it is about something else.
 *
 * @param field its name in the API
 */
export function conflictIn(error: unknown, field: string): Conflict | null {
  if (!(error instanceof ApiProblem) || error.code !== 'version.conflict') return null;
  const { current, conflicts } = error.details as Details;
  if (!current) return null;
  const conflict = conflicts?.find((one) => one.field === field);
  if (conflict) return { theirs: conflict.theirs, version: current.version };
  return field in current ? { theirs: current[field], version: current.version } : null;
}

/**
 * The version of the thing to go on from, where others have changed it but not this field: a change is then refused only where
 * the two do not go together, and asked for again it is told why. Null for every other refusal.
 *
 * @param field its name in the API
 */
export function versionElsewhere(error: unknown, field: string): number | null {
  if (!(error instanceof ApiProblem) || error.code !== 'version.conflict' || conflictIn(error, field)) return null;
  return (error.details as Details).current?.version ?? null;
}
