import type { OutputProgress } from '#contract/output';
import { outputParts } from '#contract/output-parts';
import { printedName } from '#contract/printed-name';
import type { GroupOutput } from './group-output.entity.js';
import type { FindNames } from './names-in-text.rules.js';
import type { OutputClearance } from './output-clearance.entity.js';
import { outputLacks } from './output-lacks.rules.js';
import { awaitedIn, dueInstant, type OutputRoom } from './output-room.js';
import type { OutputSubmission } from './output-submission.entity.js';
import type { SubmittedEntry } from './submitted.rules.js';

/** What is known of the output of a group. */
export interface OutputFacts {
  /** Null where nobody has begun. */
  output: GroupOutput | null;
  said: SubmittedEntry[];
  /** The last one. */
  submission: Pick<OutputSubmission, 'number' | 'submittedAt'> | null;
  clearances: readonly OutputClearance[];
  /** Who has the form open, by account. */
  here: string[];
  findNames: FindNames | null;
}

/** How far a group is. */
export function progressOf(room: OutputRoom, facts: OutputFacts): OutputProgress {
  const { output, said, here, findNames } = facts;
  return {
    ...placeOf(room),
    state: output?.state ?? 'open',
    counts: countsOf(said),
    lacks: outputLacks(said, { limit: room.limit, findNames }),
    writtenAt: output?.writtenAt?.toISOString() ?? null,
    ...handedIn(room, facts),
    chasedAt: output?.chasedAt?.toISOString() ?? null,
    here,
  };
}

/** Of what was opened again nothing is handed in. */
function handedIn(
  room: OutputRoom,
  { output, submission, clearances }: OutputFacts,
): Pick<OutputProgress, 'submittedAt' | 'awaited'> {
  if (!submission || !output || output.state === 'open') return { submittedAt: null, awaited: [] };
  return {
    submittedAt: submission.submittedAt.toISOString(),
    awaited: awaitedIn(room, submission.number, clearances).map(({ name }) => printedName(name)),
  };
}

function placeOf(room: OutputRoom): Pick<OutputProgress, 'session' | 'group' | 'limit' | 'dueAt'> {
  const { id, number, name } = room.group;
  return { session: room.session.key, group: { id, number, name }, limit: room.limit, dueAt: dueInstant(room) };
}

function countsOf(said: readonly SubmittedEntry[]): OutputProgress['counts'] {
  const counts = outputParts.map((part) => [part, said.filter((entry) => entry.part === part).length] as const);
  return Object.fromEntries(counts) as OutputProgress['counts'];
}
