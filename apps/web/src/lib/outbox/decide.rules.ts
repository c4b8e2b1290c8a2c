import type { Edit, Entries, Place, SetEdit, Written } from './edits';
import { isOfField, isSameValue, versionIn } from './fields.rules';
import { countOf, emptyQueue, put, type Queue, type Reason, type Unsettled } from './queue.rules';

/** What stands in the field stays; one's own version is given up. */
export function takeTheirs<W extends Written>(queue: Queue<W>, place: Place<W>): Queue<W> {
  const unsettled = queue.unsettled.filter(({ edit, why }) => !(isBeside(why) && isOfField(edit, place)));
  return { ...queue, unsettled };
}

/** One's own version goes over the one that now stands. */
export function keepMine<W extends Written>(queue: Queue<W>, place: Place<W>, view: Entries<W>): Queue<W> {
  const mine = besideIn(queue, place);
  if (!mine) return queue;
  return put(takeTheirs(queue, place), { ...mine, seen: versionIn(view, place) });
}

/** One's own version of a field that is shown beside what stands, or that no form can hold; undefined where there is none. */
export function besideIn<W extends Written>({ unsettled }: Queue<W>, place: Place<W>): SetEdit<W> | undefined {
  return unsettled.map(({ edit, why }) => (isBeside(why) && isOfField(edit, place) ? edit : undefined)).find(Boolean);
}

/** What was not taken is sent again, such as what came too late for a form that is now open again. A field in which one has begun anew is left as it is. */
export function sendAgain<W extends Written>(queue: Queue<W>): Queue<W> {
  const isBusy = (edit: Edit<W>) => edit.kind === 'set' && isHeld(queue, edit);
  const again = queue.unsettled.filter(({ edit, why }) => !isBeside(why) && !isBusy(edit));
  const rest: Queue<W> = { ...queue, unsettled: queue.unsettled.filter((one) => !again.includes(one)) };
  return again.map(({ edit }) => edit).reduce(put<W>, rest);
}

/** Some of what was not taken is no longer wanted. */
export function forgotten<W extends Written>(queue: Queue<W>, which: readonly Unsettled<W>[]): Queue<W> {
  return { ...queue, unsettled: queue.unsettled.filter((one) => !which.includes(one)) };
}

/**
 * Two queues of one person as one, such as of a window that has gone. What was done in it goes first; of a field that was written in
 * both, what stands in this one does, and the other is kept for a person to decide.
 */
export function joined<W extends Written>(queue: Queue<W>, other: Queue<W>): Queue<W> {
  if (countOf(queue) === 0 && queue.unsettled.length === 0) return other;
  const clashes = (edit: Edit<W>): edit is SetEdit<W> => edit.kind === 'set' && isHeld(queue, edit);
  const differs = (edit: SetEdit<W>) => !valuesOf(queue, edit).some((value) => isSameValue(value, edit.value));
  const theirs = [...(other.sending ?? []), ...other.waiting];
  const aside = newestOf(theirs.filter(clashes)).filter(differs);
  const first = theirs.filter((edit) => !clashes(edit)).reduce(put<W>, emptyQueue);
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

function isBeside(why: Reason): boolean {
  return why === 'conflict' || why === 'refused';
}

function isHeld<W extends Written>(queue: Queue<W>, place: Place<W>): boolean {
  return valuesOf(queue, place).length > 0;
}

/** What of a field waits, is under way, or waits for a decision beside what stands. */
function valuesOf<W extends Written>(queue: Queue<W>, place: Place<W>): W['value'][] {
  const { waiting, sending } = queue;
  const beside = besideIn(queue, place);
  const held = [...waiting, ...(sending ?? []), ...(beside ? [beside] : [])];
  return held.flatMap((edit) => (isOfField(edit, place) ? [edit.value] : []));
}

function newestOf<W extends Written>(edits: readonly SetEdit<W>[]): SetEdit<W>[] {
  return edits.filter((edit, index) => !edits.slice(index + 1).some((later) => isOfField(later, edit)));
}
