import type { RoomView } from '#contract/programme-view';
import { answer, api, ifMatch } from '../../lib/api/client';
import { useEditing } from '../programme/use-editing';
import { useProgramme } from '../programme/programme.queries';
import { moved } from './points.rules';

/** What can be done with the rooms of a meeting; each can be taken back. */
export function useRoomChanges(slug: string) {
  const { edit } = useEditing(slug);
  const { rooms, version } = useProgramme(slug);
  return {
    rooms,
    add: (name: string) =>
      edit({
        send: () =>
          answer(api.POST('/api/meetings/{slug}/programme/rooms', { params: { path: { slug } }, body: { name } })),
      }),
    rename: ({ id }: RoomView, name: string, seen: number) =>
      edit({
        send: () =>
          answer(
            api.PATCH('/api/meetings/{slug}/programme/rooms/{room}', {
              params: { path: { slug, room: id }, header: ifMatch(seen) },
              body: { name },
            }),
          ),
        ahead: (programme) => ({
          ...programme,
          rooms: programme.rooms.map((room) => (room.id === id ? { ...room, name } : room)),
        }),
      }),
    remove: ({ id, version: seen }: RoomView) =>
      edit({
        send: () =>
          answer(
            api.DELETE('/api/meetings/{slug}/programme/rooms/{room}', {
              params: { path: { slug, room: id }, header: ifMatch(seen) },
            }),
          ),
        ahead: (programme) => ({ ...programme, rooms: programme.rooms.filter((room) => room.id !== id) }),
      }),
    move: (place: number, by: 1 | -1) => {
      const ordered = moved(rooms, place, by);
      return edit({
        send: () =>
          answer(
            api.PUT('/api/meetings/{slug}/programme/order', {
              params: { path: { slug }, header: ifMatch(version) },
              body: { of: 'rooms', ids: ordered.map(({ id }) => id) },
            }),
          ),
        ahead: (programme) => ({ ...programme, rooms: ordered }),
      });
    },
  };
}
