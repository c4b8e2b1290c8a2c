import type { NewRoom, RoomChange } from '#contract/programme-editing';
import { useMemo } from 'react';
import { answer, api, ifMatch } from '../../lib/api/client';
import { putInOrder } from '../programme/part-edits';
import { versionOf, without, withFieldsOf } from '../programme/parts.rules';
import { type Editing, useEditing } from '../programme/use-editing';

const roomEdits = (slug: string, edit: Editing['edit']) => {
  const params = (room: string, version: number) => ({ path: { slug, room }, header: ifMatch(version) });
  return {
    add: (body: NewRoom) =>
      edit({
        send: () => answer(api.POST('/api/meetings/{slug}/programme/rooms', { params: { path: { slug } }, body })),
      }),
    change: (id: string, body: RoomChange, seen: number) =>
      edit({
        send: () =>
          answer(api.PATCH('/api/meetings/{slug}/programme/rooms/{room}', { params: params(id, seen), body })),
        ahead: (programme) => withFieldsOf(programme, 'rooms', id, body),
      }),
    remove: (id: string) =>
      edit({
        send: (now) =>
          answer(
            api.DELETE('/api/meetings/{slug}/programme/rooms/{room}', {
              params: params(id, versionOf(now, 'rooms', id)),
            }),
          ),
        ahead: (programme) => without(programme, 'rooms', id),
      }),
    putInOrder: putInOrder(slug, edit),
  };
};
export type RoomEdits = ReturnType<typeof roomEdits>;

/** What can be done with the rooms of a meeting; each can be taken back. */
export function useRoomEdits(slug: string): RoomEdits {
  const { edit } = useEditing(slug);
  return useMemo(() => roomEdits(slug, edit), [slug, edit]);
}
