import type { InvitationView } from '#contract/invitation';
import { describe, expect, it } from '@jest/globals';
import { type InvitationRow, isInvited, orderFor, rowsOf, rowsShown, shownRows } from './invitation-rows.rules';

const roleOf = (id: string, state: InvitationView['state'] = 'toBeConfirmed'): InvitationRow['role'] => ({
  ...{ id, kind: 'speaker', session: { key: 's1', title: 'Evidence' }, group: null, item: null },
  ...{ person: { key: id, name: `Ms ${id}` }, capacity: null, state, stateAt: null, stateBy: null },
  ...{ declineReason: null, hiddenUntilConfirmed: false, version: 1 },
});
const invitationOf = (role: string, change: Partial<InvitationView> = {}): InvitationView => ({
  ...{ role, kind: 'speaker', session: 's1', group: null, name: `Ms ${role}`, email: `${role}@example.org` },
  ...{ state: 'toBeConfirmed', sent: null, mail: null, obstacle: null },
  ...change,
});
const row = (id: string, state?: InvitationView['state'], change?: Partial<InvitationView>): InvitationRow => ({
  role: roleOf(id, state),
  invitation: invitationOf(id, change),
});
const sent = { at: '2019-03-01T09:00:00Z', version: 1, recipient: 'a@example.org', method: null, ended: false };

const rows = [
  row('ama'),
  row('ben', 'invited', { sent }),
  row('cleo', 'toBeConfirmed', { obstacle: 'no-address', email: null }),
  row('dora', 'declined', { obstacle: 'declined' }),
  row('eve', 'confirmed', { sent: { ...sent, ended: true } }),
];
const names = (shown: InvitationRow[]) => shown.map(({ role }) => role.id);

describe('the rows of invitations', () => {
  it('are the roles that both lists have, in the order of the programme', () => {
    expect(rowsOf([invitationOf('b'), invitationOf('a')], [roleOf('a'), roleOf('c'), roleOf('b')])).toEqual([
      row('a'),
      row('b'),
    ]);
  });

  it('are shown by what has become of them', () => {
    expect(shownRows.map((show) => [show, names(rowsShown(rows, show, ''))])).toEqual([
      ['all', ['ama', 'ben', 'cleo', 'dora', 'eve']],
      ['toInvite', ['ama']],
      ['waiting', ['ben']],
      ['confirmed', ['eve']],
      ['declined', ['dora']],
      ['unreachable', ['cleo']],
    ]);
  });

  it('are found by words in the name, the session and the address', () => {
    expect(names(rowsShown(rows, 'all', 'EVIDENCE ben@'))).toEqual(['ben']);
    expect(names(rowsShown(rows, 'all', 'nobody'))).toEqual([]);
  });

  it('are no longer invited where the invitation was taken back', () => {
    expect(names(rows.filter(isInvited))).toEqual(['ben']);
  });
});

describe('an order', () => {
  it('names those who can be invited, with the message if there is one', () => {
    expect(orderFor(rows.slice(0, 3), ' Welcome ', true)).toEqual({
      roles: ['ama', 'ben'],
      message: 'Welcome',
      again: true,
    });
    expect(orderFor(rows.slice(2, 3), '  ', false)).toEqual({ roles: [], again: false });
  });
});
