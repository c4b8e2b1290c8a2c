import { describe, expect, it } from '@jest/globals';
import { draftOf } from '../../../../../test/support/draft-rows.js';
import { smallMeeting } from '../../../../../test/support/small-meeting.js';
import { sharedPlaces, withPeopleMerged } from './merged-people.rules.js';

const draft = draftOf(smallMeeting({}));
const idOf = (key: string) => draft.people.find((person) => person.key === key)!.id;

describe('two people who are one', () => {
  it('become the one who stays, with the roles of both and every answer', () => {
    const merged = withPeopleMerged(draft, idOf('ben'), idOf('dora'));
    expect(merged.people.map(({ key }) => key)).toEqual(['ama', 'cleo', 'dora']);
    expect(merged.roles).toEqual(
      draft.roles.map((role) => (role.personId === idOf('ben') ? { ...role, personId: idOf('dora') } : role)),
    );
  });

  it('share a place where both have one kind of role in one session, item or group', () => {
    expect(sharedPlaces(draft, idOf('ben'), idOf('cleo')).map(({ kind }) => kind)).toEqual(['speaker']);
    // Both are in the group, Ama as its note-taker.
    expect(sharedPlaces(draft, idOf('ben'), idOf('ama'))).toEqual([]);
  });
});
