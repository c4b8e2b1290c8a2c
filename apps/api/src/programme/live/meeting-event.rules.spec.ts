import { describe, expect, it } from '@jest/globals';
import type { Permission } from '#contract/permission';
import { admitted, type Permits } from './meeting-event.rules.js';

const allows =
  (...given: (Permission | `${Permission} ${string}`)[]): Permits =>
  (permission, session) =>
    given.includes(session === undefined ? permission : `${permission} ${session}`);

const events = [
  { id: '1', kind: 'draft.changed', data: { objects: [] } },
  { id: '2', kind: 'session-note.changed', data: { session: 'first' } },
  { id: '3', kind: 'guide-suggestion.changed', data: { session: 'first' } },
  { id: '4', kind: 'meeting.released', data: { version: 2 } },
];
const idsFor = (permits: Permits) => admitted(events, permits)?.map(({ id }) => id) ?? null;

describe('what somebody may be told', () => {
  it('is nothing, and that for ever, without the right to read the draft', () => {
    expect(idsFor(allows('session-note.read first', 'guide-suggestion.write first'))).toBe(null);
    expect(admitted([], allows())).toBe(null);
    expect(admitted([], allows('draft.read'))).toEqual([]);
  });

  it('depends for notes and suggestions on the rights in their session', () => {
    expect(idsFor(allows('draft.read'))).toEqual(['1', '4']);
    expect(idsFor(allows('draft.read', 'session-note.read other', 'session-note.read'))).toEqual(['1', '4']);
    expect(idsFor(allows('draft.read', 'session-note.read first'))).toEqual(['1', '2', '4']);
    expect(idsFor(allows('draft.read', 'guide-suggestion.write first'))).toEqual(['1', '3', '4']);
  });

  it('of notices is for organizers', () => {
    const notices = [{ id: '5', kind: 'notices.changed', data: { state: 'sent', audience: 'everyone' } }];
    expect(admitted(notices, allows('draft.read'))).toEqual([]);
    expect(admitted(notices, allows('draft.read', 'notice.read'))).toEqual([
      { id: '5', kind: 'notices.changed', data: { state: 'sent' } },
    ]);
  });

  it('of who is here is for organizers, and names nobody', () => {
    const comings = [{ id: '6', kind: 'presence.changed', data: { name: 'Ada' } }];
    expect(admitted(comings, allows('draft.read'))).toEqual([]);
    expect(admitted(comings, allows('draft.read', 'presence.share'))).toEqual([
      { id: '6', kind: 'presence.changed', data: {} },
    ]);
  });

  it('is no kind that is not known, and no data that its kind does not have', () => {
    const odd = [
      { id: '1', kind: 'toString', data: {} },
      { id: '2', kind: 'meeting.released', data: { version: 'two' } },
      { id: '3', kind: 'meeting.released', data: { version: 3, note: 'hush', kind: 'session-note.changed' } },
    ];
    expect(admitted(odd, () => true)).toEqual([{ id: '3', kind: 'meeting.released', data: { version: 3 } }]);
  });
});
