import type { FindingView } from '#contract/finding';
import type { InvitationView } from '#contract/invitation';
import type { ProgrammeView } from '#contract/programme-view';
import { describe, expect, it } from '@jest/globals';
import { peopleRows } from './people-rows.rules';

const programme = {
  people: [{ id: 'ama' }, { id: 'ben' }],
  sessions: [
    { id: 'a', moderators: [{ id: '1', person: 'ama' }], items: [], groups: [] },
    { id: 'b', moderators: [{ id: '2', person: 'ama' }], items: [], groups: [] },
  ],
} as unknown as ProgrammeView;
const finding = (rule: string, key: string, setAside: object | null = null) =>
  ({ rule, setAside, concerns: [{ kind: 'person', key }] }) as unknown as FindingView;
const invitation = (role: string, sent: object | null) => ({ role, sent }) as unknown as InvitationView;

describe('the people of a meeting', () => {
  it('are told with their clashes and the roles to which they have been invited', () => {
    const findings = [
      finding('person.two-places', 'ama'),
      finding('person.walk', 'ama', { reason: 'So be it' }),
      finding('role.unanswered', 'ama'),
      finding('person.two-places', 'ben'),
    ];
    const invitations = [invitation('1', { ended: false }), invitation('2', { ended: true })];
    const [ama, ben] = peopleRows(programme, findings, invitations);
    expect(ama?.clashes).toEqual([findings[0]]);
    expect([ama?.roles.length, ama?.invited]).toEqual([2, 1]);
    expect([ben?.roles.length, ben?.invited]).toEqual([0, 0]);
  });

  it('are told without invitations where those are not known', () => {
    expect(peopleRows(programme, [], null).map(({ invited }) => invited)).toEqual([null, null]);
  });
});
