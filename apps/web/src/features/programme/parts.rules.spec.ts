import type { ProgrammeView } from '#contract/programme-view';
import { describe, expect, it } from '@jest/globals';
import { partVersion, versionOf, withFieldsOf, withOrder, without, withoutPart, withPart } from './parts.rules';

const role = (id: string) => ({ id, person: 'ama', capacity: null });
const programme = {
  rooms: [{ id: 'a', name: 'Hall' }],
  people: [{ id: 'a', familyName: 'Ama' }],
  sessions: [
    {
      id: 'a',
      version: 5,
      title: 'First',
      items: [{ id: '1', title: 'One', speakers: [role('2'), role('3')] }],
      groups: [],
    },
    { id: 'b', title: 'Second', items: [], groups: [] },
  ],
  guides: [
    { id: '4', objectives: ['To see', 'To hear'], questionSets: [{ id: '5', questions: [{ id: '6', version: 3 }] }] },
  ],
} as unknown as ProgrammeView;

it('has a version of each thing, and none of what is gone', () => {
  expect([partVersion(programme, '6'), partVersion(programme, '9')]).toEqual([3, 0]);
  expect([versionOf(programme, 'sessions', 'a'), versionOf(programme, 'rooms', 'b')]).toEqual([5, 0]);
  expect([partVersion(undefined, '6'), versionOf(undefined, 'sessions', 'a')]).toEqual([0, 0]);
});

describe('a draft as it will be', () => {
  it('has other fields of one thing in a list, and of nothing that has its id elsewhere', () => {
    const { rooms, people, sessions } = withFieldsOf(programme, 'sessions', 'a', { title: 'Proof' });
    expect([rooms, people]).toEqual([programme.rooms, programme.people]);
    expect(sessions.map(({ title }) => title)).toEqual(['Proof', 'Second']);
    expect(without(programme, 'people', 'a')).toEqual({ ...programme, people: [] });
  });

  it('has other fields of a part however deep, or is without it', () => {
    expect(withPart(programme, '3', { capacity: 'Chair' }).sessions[0]?.items[0]?.speakers).toEqual([
      role('2'),
      { ...role('3'), capacity: 'Chair' },
    ]);
    expect(withoutPart(programme, '2').sessions[0]?.items[0]?.speakers).toEqual([role('3')]);
    expect(withoutPart(programme, '6').guides[0]?.questionSets[0]?.questions).toEqual([]);
  });

  it('has one list in another order, and leaves lists of texts and other lists alone', () => {
    const { sessions, guides } = withOrder(programme, ['3', '2']);
    expect(sessions[0]?.items[0]?.speakers.map(({ id }) => id)).toEqual(['3', '2']);
    expect([sessions[1], guides]).toEqual([programme.sessions[1], programme.guides]);
  });
});
