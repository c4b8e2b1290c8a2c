import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Edit, Entries, Outcome, SetEdit } from './edits';
import { answered, begun, besideView, emptyQueue, put, type Queue, refused, unsentIn } from './queue.rules';
import type { Letter } from './sample-letter';

const [a, b] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'] as const;

const set = (value: string, seen: number, entry: string = a): SetEdit<Letter> => ({
  ...{ kind: 'set', entry, field: 'text', value, seen },
});
const queueOf = (...edits: Edit<Letter>[]) => edits.reduce(put<Letter>, emptyQueue);

/** A letter in which a text stands, over a version. */
const letterOf = (value: string, version: number): Entries<Letter> => {
  const fields = version === 0 ? {} : { text: { value, version, by: 'Ben', at: '2019-04-05T10:00:00.000Z' } };
  return { entries: [{ id: a, part: 'body', fields, version: 1 }], removed: [] };
};
const answer = (queue: Queue<Letter>, outcomes: Outcome[], view: Entries<Letter>) =>
  answered(queue, { outcomes, view });

describe('what waits', () => {
  it('is sent once for a field, with the newest value over the version that was read first, in the order of the last key', () => {
    const queue = queueOf(set('M', 3), set('Else', 0, b), set('Me', 4));
    expect(queue.waiting).toEqual([set('Else', 0, b), set('Me', 3)]);
  });

  it('stays as it is once it is under way, and what is written meanwhile waits behind it', () => {
    const queue = put(begun(queueOf(set('Me', 3))), set('Meet', 9));
    expect(queue).toEqual({ sending: [set('Me', 3)], waiting: [set('Meet', 3)], unsettled: [] });
    expect(begun(queue)).toBe(queue);
  });

  it('goes in requests that the server can take, one after another', () => {
    const long = 'x'.repeat(9_000);
    const entries = ['c', 'd', 'e'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`);
    const queue = begun(queueOf(...entries.map((entry) => set(long, 0, entry))));
    expect([queue.sending?.length, queue.waiting.length]).toEqual([2, 1]);
    const moves = Array.from({ length: 201 }, (): Edit<Letter> => ({ kind: 'move', entry: a, before: null }));
    expect(begun(queueOf(...moves)).sending?.length).toBe(200);
  });
});

describe('an answer', () => {
  it('that something is saved has what waits go over the version that it made', () => {
    const queue = put(begun(queueOf(set('Me', 3))), set('Meet', 3));
    expect(answer(queue, ['saved'], letterOf('Me', 4))).toEqual(queueOf(set('Meet', 4)));
  });

  it('that something is saved, over which somebody has written since, does not have what waits go over that', () => {
    const queue = put(begun(queueOf(set('Me', 3))), set('Meet', 3));
    const later = answer(queue, ['saved'], letterOf('Nobody meets', 5));
    expect(later).toEqual(queueOf(set('Meet', 3)));
    expect(answer(begun(later), ['conflict'], letterOf('Nobody meets', 5)).unsettled).toEqual([
      { edit: set('Meet', 3), why: 'conflict' },
    ]);
  });

  it('that somebody else has changed a field keeps what was written last, and goes on being written in, until a person decides', () => {
    const queue = put(begun(queueOf(set('Me', 3))), set('Meet', 3));
    const conflict = answer(queue, ['conflict'], letterOf('Theirs', 5));
    expect(conflict).toEqual({ ...emptyQueue, unsettled: [{ edit: set('Meet', 3), why: 'conflict' }] });
    expect(put(conflict, set('Meet yearly', 5)).unsettled).toEqual([{ edit: set('Meet yearly', 5), why: 'conflict' }]);
    expect(besideView(conflict, letterOf('Theirs again', 6))).toBe(conflict);
    expect(besideView(conflict, letterOf('Meet', 6))).toEqual(emptyQueue);
  });

  it('that it came too late, or for nothing, keeps it', () => {
    const add: Edit<Letter> = { kind: 'add', entry: b, part: 'margin' };
    const queue = begun(queueOf(add, set('Late', 0, b)));
    expect(answer(queue, ['closed', 'gone'], letterOf('', 0)).unsettled).toEqual([
      { edit: add, why: 'closed' },
      { edit: set('Late', 0, b), why: 'gone' },
    ]);
  });

  it('that somebody has read what is no longer so needs no decision: what is so now is shown', () => {
    const queue = begun(queueOf({ kind: 'renew', entry: a, seen: 3 }));
    expect(answer(queue, ['conflict'], letterOf('Theirs', 5))).toEqual(emptyQueue);
  });

  it('that some of it can be in no form keeps that to be mended, and sends all else again', () => {
    const queue = put(begun(queueOf(set('Fine', 0), set('Much too long', 2, b))), set('Finer', 0));
    const mended = refused(queue, new Set([1]));
    expect(mended).toEqual({
      ...{ sending: null, waiting: [set('Finer', 0)] },
      unsettled: [{ edit: set('Much too long', 2, b), why: 'refused' }],
    });
    expect(put(mended, set('Short', 9, b))).toEqual(queueOf(set('Finer', 0), set('Short', 2, b)));
  });
});

/** The server, as far as one text is concerned; what it has ever held is kept. */
class Server {
  value = '';
  version = 0;
  readonly held = new Set<string>(['']);

  write(value: string, seen: number): Outcome {
    if (value === this.value) return 'saved';
    if (seen !== this.version) return 'conflict';
    this.value = value;
    this.version += 1;
    this.held.add(value);
    return 'saved';
  }

  get letter(): Entries<Letter> {
    return letterOf(this.value, this.version);
  }
}

/** What of a queue is a text of the field. */
const textsIn = ({ waiting, sending, unsettled }: Queue<Letter>): string[] =>
  [...waiting, ...(sending ?? []), ...unsettled.map(({ edit }) => edit)].flatMap((edit) =>
    edit.kind === 'set' ? [edit.value] : [],
  );

describe('whatever becomes of requests and answers, and whatever somebody else writes', () => {
  const text = fc.string({ minLength: 1, maxLength: 2, unit: fc.constantFrom('x', 'y', 'z') });
  const step = fc.oneof(
    fc.record({ kind: fc.constant('type' as const), text }),
    fc.record({ kind: fc.constant('other' as const), text }),
    fc.record({ kind: fc.constantFrom('read' as const, 'lostRequest', 'lostAnswer', 'answer', 'lateAnswer') }),
  );
  type Step =
    | { kind: 'type' | 'other'; text: string }
    | { kind: 'read' | 'lostRequest' | 'lostAnswer' | 'answer' | 'lateAnswer' };
  const bothWroteTheSame: Step[] = [
    { kind: 'other', text: 'z' },
    { kind: 'type', text: 'z' },
    { kind: 'lostAnswer' },
    { kind: 'type', text: 'x' },
    { kind: 'answer' },
    { kind: 'lostAnswer' },
  ];

  it('no value is lost: what was typed last is on the server, or was, or is in the queue; and nobody’s is overwritten unread', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps: Step[]) => {
        const server = new Server();
        let queue: Queue<Letter> = emptyQueue;
        let letter = server.letter;
        let typed = '';
        /** What of somebody else's stands, and the one who types has neither read nor written as well. */
        let unread: string | null = null;
        const versionRead = () => letter.entries[0]?.fields.text?.version ?? 0;
        const isMine = () => textsIn(queue).length > 0;
        const take = (now: Entries<Letter>) => {
          letter = now;
          queue = besideView(queue, now);
          if (!isMine()) unread = null;
        };
        const deliver = (): Outcome[] => {
          const outcomes = (queue.sending ?? []).map((edit) => {
            const stood = server.version;
            const outcome = edit.kind === 'set' ? server.write(edit.value, edit.seen) : 'saved';
            if (server.version > stood) expect(unread).toBeNull();
            if (outcome === 'saved' && edit.kind === 'set' && edit.value === unread) unread = null;
            return outcome;
          });
          return outcomes;
        };
        for (const one of steps) {
          if ('text' in one) {
            if (one.kind === 'type') {
              typed = one.text;
              queue = put(queue, set(typed, versionRead()));
            } else if (one.text !== server.value) {
              server.write(one.text, server.version);
              unread = one.text;
            }
          } else if (one.kind === 'read') take(server.letter);
          else {
            queue = begun(queue);
            if (queue.sending === null || one.kind === 'lostRequest') continue;
            const outcomes = deliver();
            if (one.kind === 'lostAnswer') continue;
            if (one.kind === 'lateAnswer') {
              server.write('late', server.version);
              unread = 'late';
            }
            queue = answer(queue, outcomes, server.letter);
            take(server.letter);
          }
        }
        expect([...server.held, ...textsIn(queue)]).toContain(typed);
      }),
      { numRuns: 2_000, examples: [[bothWroteTheSame]] },
    );
  });

  it('all of it arrives once the line is good, or waits for a decision beside what stands', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps: Step[]) => {
        const server = new Server();
        let queue: Queue<Letter> = emptyQueue;
        let typed: string | null = null;
        for (const one of steps) {
          if ('text' in one && one.kind === 'type') queue = put(queue, set((typed = one.text), server.version));
          if ('text' in one && one.kind === 'other') server.write(one.text, server.version);
        }
        while (unsentIn(queue) > queue.unsettled.length) {
          queue = begun(queue);
          const outcomes = (queue.sending ?? []).map((edit) =>
            edit.kind === 'set' ? server.write(edit.value, edit.seen) : ('saved' as const),
          );
          queue = answer(queue, outcomes, server.letter);
        }
        if (typed !== null) expect([server.value, ...textsIn(queue)]).toContain(typed);
      }),
    );
  });
});
