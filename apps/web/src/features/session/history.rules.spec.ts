import type { ChangeInSession } from '#contract/history';
import { describe, expect, it } from '@jest/globals';
import { fieldChanges } from './history.rules';

const step = { step: 's', at: '2031-01-02T10:00:00.000Z', by: 'Olga', via: 'web', action: 'session.changed' } as const;
const change = (fields: Partial<ChangeInSession>): ChangeInSession => {
  return { ...step, kind: 'session', object: 'o', version: 2, before: {}, after: {}, ...fields };
};

describe('the history of a session', () => {
  it('is told field by field, without references and places in lists', () => {
    const changes = fieldChanges([
      change({ before: { title: 'A', label: null, roomId: 'r' }, after: { title: 'B', label: 'C', roomId: null } }),
      change({ kind: 'question', object: 'q', before: { parts: ['x'], ordinal: 1 }, after: { parts: [], ordinal: 2 } }),
    ]);
    expect(changes.map(({ kind, object, field, before, after }) => [kind, object, field, before, after])).toEqual([
      ['session', 'o', 'title', 'A', 'B'],
      ['session', 'o', 'label', null, 'C'],
      ['question', 'q', 'parts', ['x'], []],
    ]);
    expect(new Set(changes.map(({ key }) => key)).size).toBe(3);
  });

  it('leaves out what came to be or went', () => {
    expect(fieldChanges([change({ before: null, after: { title: 'A' } }), change({ after: null })])).toEqual([]);
  });
});
