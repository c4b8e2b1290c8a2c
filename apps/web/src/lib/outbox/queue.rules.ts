import type { Edit, Edited, Entries, Outcome, SetEdit, Written } from './edits';
import { holds, isOfField, versionIn } from './fields.rules';

/**
 * Why an edit is not in the form. `refused`: it is none that a form can hold, such as a text that is too long. `elsewhere`: another
 * window left it behind, in a field in which this one has written as well.
 */
export type Reason = Exclude<Outcome, 'saved'> | 'refused' | 'elsewhere';

/** Something that the server did not take. It is kept until a person has decided what becomes of it. */
export interface Unsettled<W extends Written> {
  edit: Edit<W>;
  why: Reason;
}

/** What one person has done in one form and the server has not yet said of that it is there. */
export interface Queue<W extends Written> {
  /** In the order in which it was done. Of a field there is one `set` at most. */
  waiting: readonly Edit<W>[];
  /** Under way. It may have arrived, so it stays as it is and is sent again until it is answered; null while nothing is. */
  sending: readonly Edit<W>[] | null;
  /** In the order in which it was done. Of a field there is one `conflict` and one `refused` at most. */
  unsettled: readonly Unsettled<W>[];
}

export const emptyQueue: Queue<never> = { waiting: [], sending: null, unsettled: [] };

/** What goes in one request: the server takes 200 edits, and 100 kB in all. */
const mostEdits = 200;
const mostCharacters = 20_000;

/** How many edits the server has not answered. */
export function countOf<W extends Written>({ waiting, sending }: Queue<W>): number {
  return waiting.length + (sending?.length ?? 0);
}

/** How much would be lost with the queue. */
export function unsentIn<W extends Written>(queue: Queue<W>): number {
  return countOf(queue) + queue.unsettled.length;
}

/**
 * Adds what was just done. A field that is written in again while its value still waits is sent once, with the newest value, over the
 * version that was read when the writing began. In a field of which two versions stand side by side one writes on in one's own: it
 * waits for a decision.
 */
export function put<W extends Written>(queue: Queue<W>, edit: Edit<W>): Queue<W> {
  if (edit.kind !== 'set') return { ...queue, waiting: [...queue.waiting, edit] };
  const { waiting, sending, unsettled } = queue;
  const beside = unsettled.find((one) => one.why === 'conflict' && isOfField(one.edit, edit));
  if (beside) return { ...queue, unsettled: unsettled.map((one) => (one === beside ? { ...one, edit } : one)) };
  const refused = unsettled.find((one) => one.why === 'refused' && isOfField(one.edit, edit));
  const before = [...waiting, ...(refused ? [refused.edit] : []), ...(sending ?? [])].find((one) =>
    isOfField(one, edit),
  );
  return {
    sending,
    waiting: [
      ...waiting.filter((one) => !isOfField(one, edit)),
      { ...edit, seen: before ? seenBy(before) : edit.seen },
    ],
    unsettled: unsettled.filter((one) => one !== refused),
  };
}

/** The queue with its next request under way; the same where one is already, or nothing waits. */
export function begun<W extends Written>(queue: Queue<W>): Queue<W> {
  if (queue.sending !== null || queue.waiting.length === 0) return queue;
  let characters = 0;
  const fitting = queue.waiting.findIndex((edit, index) => {
    characters += edit.kind === 'set' ? JSON.stringify(edit.value).length : 0;
    return index > 0 && (index === mostEdits || characters > mostCharacters);
  });
  const count = fitting === -1 ? queue.waiting.length : fitting;
  return { ...queue, sending: queue.waiting.slice(0, count), waiting: queue.waiting.slice(count) };
}

/** The queue once the request that was under way has been answered. */
export function answered<W extends Written>(queue: Queue<W>, { outcomes, view }: Edited<Entries<W>>): Queue<W> {
  const sent = queue.sending ?? [];
  return sent.reduce<Queue<W>>((now, edit, index) => withOutcome(now, edit, outcomes[index] ?? 'gone', view), {
    ...queue,
    sending: null,
  });
}

/**
 * The queue once the request that was under way has been refused as a whole, because of some of its edits: these are kept for a person
 * to mend, all others go again.
 *
 * @param indexes of the edits that were refused
 */
export function refused<W extends Written>(queue: Queue<W>, indexes: ReadonlySet<number>): Queue<W> {
  const sent = queue.sending ?? [];
  const isNewer = (edit: Edit<W>) => edit.kind === 'set' && queue.waiting.some((one) => isOfField(one, edit));
  const taken = sent.filter((edit, index) => !indexes.has(index) && !isNewer(edit));
  const mended: Queue<W> = { ...queue, sending: null, waiting: [...taken, ...queue.waiting] };
  return sent.reduce((now, edit, index) => (indexes.has(index) ? kept(now, edit, 'refused') : now), mended);
}

/** The queue before a form that has just been read: two versions that have become the same need no decision. */
export function besideView<W extends Written>(queue: Queue<W>, view: Entries<W>): Queue<W> {
  const unsettled = queue.unsettled.filter(({ edit, why }) => !(why === 'conflict' && stands(view, edit)));
  return unsettled.length === queue.unsettled.length ? queue : { ...queue, unsettled };
}

function withOutcome<W extends Written>(queue: Queue<W>, edit: Edit<W>, outcome: Outcome, view: Entries<W>): Queue<W> {
  // Whoever has read what is no longer so is shown what is.
  if (edit.kind === 'renew') return queue;
  if (edit.kind !== 'set') return outcome === 'saved' ? queue : kept(queue, edit, outcome);
  const later = queue.waiting.find((one) => isOfField(one, edit));
  switch (outcome) {
    case 'saved':
      return later ? over(queue, edit, view) : queue;
    case 'conflict': {
      const waiting = queue.waiting.filter((one) => one !== later);
      return besideView(kept({ ...queue, waiting }, later ?? edit, 'conflict'), view);
    }
    default:
      return kept(queue, edit, outcome);
  }
}

/**
 * What waits for the same field goes over what has just been saved, where that still stands. Where it does not, somebody has written
 * over it whom the writer has not read: then it must not fit, and both are shown.
 */
function over<W extends Written>(queue: Queue<W>, saved: SetEdit<W>, view: Entries<W>): Queue<W> {
  if (!holds(view, saved)) return queue;
  const version = versionIn(view, saved);
  return {
    ...queue,
    waiting: queue.waiting.map((one) => (isOfField(one, saved) ? { ...one, seen: version } : one)),
  };
}

/** What is later in the same field tells for itself what becomes of it. */
function kept<W extends Written>(queue: Queue<W>, edit: Edit<W>, why: Reason): Queue<W> {
  if (edit.kind === 'set' && queue.waiting.some((one) => isOfField(one, edit))) return queue;
  return { ...queue, unsettled: [...queue.unsettled, { edit, why }] };
}

function stands<W extends Written>(view: Entries<W>, edit: Edit<W>): boolean {
  return edit.kind === 'set' && holds(view, edit);
}

function seenBy<W extends Written>(edit: Edit<W>): number {
  return edit.kind === 'set' ? edit.seen : 0;
}
