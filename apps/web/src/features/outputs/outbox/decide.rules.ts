import type { OutputEdit } from '#contract/output';
import { type Entries, fieldIn, isOfField, isSameValue, type SetEdit } from './fields.rules';
import { countOf, put, type Queue, type Unsettled } from './queue.rules';

/** A field of an entry. */
export type Place = Pick<SetEdit, 'entry' | 'field'>;

/** What stands in the field stays; one's own version is given up. */
export function takeTheirs(queue: Queue, place: Place): Queue {
  const unsettled = queue.unsettled.filter(({ edit, why }) => !(isBeside(why) && isOfField(edit, place)));
  return { ...queue, unsettled };
}

/** One's own version goes over the one that now stands. */
export function keepMine(queue: Queue, place: Place, output: Entries): Queue {
  const mine = besideIn(queue, place);
  if (!mine) return queue;
  return put(takeTheirs(queue, place), { ...mine, seen: fieldIn(output, place).version });
}

/** One's own version of a field that is shown beside what stands, or that no output can hold; undefined where there is none. */
export function besideIn({ unsettled }: Queue, place: Place): SetEdit | undefined {
  return unsettled.map(({ edit, why }) => (isBeside(why) && isOfField(edit, place) ? edit : undefined)).find(Boolean);
}

/** What was not taken is sent again, such as what came too late for an output that is now open again. A field in which one has begun anew is left as it is. */
export function sendAgain(queue: Queue): Queue {
  const isBusy = (edit: OutputEdit) => edit.kind === 'set' && isHeld(queue, edit);
  const again = queue.unsettled.filter(({ edit, why }) => !isBeside(why) && !isBusy(edit));
  const rest: Queue = { ...queue, unsettled: queue.unsettled.filter((one) => !again.includes(one)) };
  return again.map(({ edit }) => edit).reduce(put, rest);
}

/** Some of what was not taken is no longer wanted. */
export function forgotten(queue: Queue, which: readonly Unsettled[]): Queue {
  return { ...queue, unsettled: queue.unsettled.filter((one) => !which.includes(one)) };
}

/**
 * Two queues of one person as one, such as of a window that has gone. What was done in it goes first; of a field that was written in
 * both, what stands in this one does, and the other is kept for a person to decide.
 */
export function joined(queue: Queue, other: Queue): Queue {
  if (countOf(queue) === 0 && queue.unsettled.length === 0) return other;
  const clashes = (edit: OutputEdit): edit is SetEdit => edit.kind === 'set' && isHeld(queue, edit);
  const differs = (edit: SetEdit) => !valuesOf(queue, edit).some((value) => isSameValue(value, edit.value));
  const theirs = [...(other.sending ?? []), ...other.waiting];
  const aside = newestOf(theirs.filter(clashes)).filter(differs);
  const first = theirs.filter((edit) => !clashes(edit)).reduce(put, { waiting: [], sending: null, unsettled: [] });
  return {
    sending: queue.sending,
    waiting: [...first.waiting, ...queue.waiting],
    unsettled: [
      ...other.unsettled.map((one) => (clashes(one.edit) ? { ...one, why: 'elsewhere' as const } : one)),
      ...aside.map((edit) => ({ edit, why: 'elsewhere' as const })),
      ...queue.unsettled,
    ],
  };
}

function isBeside(why: Unsettled['why']): boolean {
  return why === 'conflict' || why === 'refused';
}

function isHeld(queue: Queue, place: Place): boolean {
  return valuesOf(queue, place).length > 0;
}

/** What of a field waits, is under way, or waits for a decision beside what stands. */
function valuesOf(queue: Queue, place: Place): SetEdit['value'][] {
  const { waiting, sending } = queue;
  const beside = besideIn(queue, place);
  const held = [...waiting, ...(sending ?? []), ...(beside ? [beside] : [])];
  return held.filter((edit) => isOfField(edit, place)).map(({ value }) => value);
}

function newestOf(edits: readonly SetEdit[]): SetEdit[] {
  return edits.filter((edit, index) => !edits.slice(index + 1).some((later) => isOfField(later, edit)));
}
