import type { MeetingFile } from '#contract/meeting-file';
import { type BriefRoom, type BriefSupplement, noSupplement, roomKey } from './brief-supplement.js';

/** What a meeting file says for a brief that its snapshot does not. */
export function fileSupplement({ rooms = [], sessions }: MeetingFile): BriefSupplement {
  const known = new Map(
    rooms.map(({ id, place = null, contact = null }): [string, BriefRoom] => [id, { place, contact }]),
  );
  const places = sessions.flatMap(({ id, room, groups = [] }) => [
    { key: roomKey(id), room },
    ...groups.map((group) => ({ key: roomKey(id, group.number), room: group.room })),
  ]);
  const used = places.flatMap(({ key, room }): [string, BriefRoom][] => {
    const found = room === undefined ? undefined : known.get(room);
    return found === undefined ? [] : [[key, found]];
  });
  return { ...noSupplement, rooms: new Map(used) };
}
