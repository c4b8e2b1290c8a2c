import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Notice } from '../release-notices.rules.js';
import { digestsOf, isAlwaysTold } from './digests.rules.js';

interface Told {
  to: string;
  session: string;
}

function notice(to: string, session: string, change: Partial<Notice<Told>> = {}): Notice<Told> {
  return { invitation: { to, session }, kind: 'changed', method: 'REQUEST', sequence: 1, ...change };
}
const recipientOf = ({ to }: Told) => to;

describe('digests', () => {
  it('hold all that one recipient is told, in its order, and apart what changes a calendar', () => {
    const notices = [
      notice('ben', 'first'),
      notice('ama', 'first', { kind: 'released' }),
      notice('ben', 'second', { method: null, sequence: null }),
      notice('ben', 'third', { kind: 'ended', method: 'CANCEL' }),
      notice('cleo', 'first', { kind: 'silent' }),
    ];
    const digests = digestsOf(notices, recipientOf, ['ama', 'dora', 'dora']);
    const sessions = (some: readonly Notice<Told>[]) => some.map(({ invitation }) => invitation.session);
    expect(digests.map((one) => [one.recipient, sessions(one.notices), sessions(one.calendar)])).toEqual([
      ['ben', ['first', 'second', 'third'], ['first', 'third']],
      ['ama', ['first'], ['first']],
      ['dora', [], []],
    ]);
  });

  it('are one a recipient, and lose and double nothing that is told', () => {
    const kind = fc.constantFrom('released', 'changed', 'ended', 'silent');
    const notices = fc.array(
      fc
        .record({ to: fc.constantFrom('ama', 'ben', 'cleo'), session: fc.uuid(), kind, hasPart: fc.boolean() })
        .map(({ to, session, kind, hasPart }) =>
          notice(to, session, hasPart ? { kind } : { kind, method: null, sequence: null }),
        ),
    );
    fc.assert(
      fc.property(notices, (given) => {
        const digests = digestsOf(given, recipientOf);
        expect(new Set(digests.map(({ recipient }) => recipient)).size).toBe(digests.length);
        const told = digests.flatMap(({ notices: some }) => some);
        expect(new Set(told)).toEqual(new Set(given.filter((one) => one.kind !== 'silent')));
        expect(told.length).toBe(new Set(told).size);
      }),
    );
  });

  it('cannot do without what somebody has to know who is no longer expected', () => {
    const kinds = ['released', 'changed', 'ended', 'silent'] as const;
    expect(kinds.filter((kind) => isAlwaysTold({ kind }))).toEqual(['ended']);
  });
});
