import type { ProgrammeView, SessionView } from '#contract/programme-view';
import { formatTimeRange } from '#time/format';
import { overlapOf } from '#time/interval';
import type { TFunction } from 'i18next';
import type { Placing } from './placing.rules';
import { sessionTitle } from './session-words';

/** What is said while a session is held: where it would be, and what else is on there at that time. */
export function placingWords(
  session: SessionView,
  placing: Placing,
  { sessions, rooms }: ProgrammeView,
  t: TFunction<'timetable'>,
): string {
  const room = rooms.find(({ id }) => id === placing.room)?.name ?? t('noRoom');
  const there = sessions.filter(
    (other) => other.id !== session.id && other.room === placing.room && overlapOf(other, placing) !== null,
  );
  const said = t('held', { title: sessionTitle(session, t), time: formatTimeRange(placing.start, placing.end), room });
  if (there.length === 0) return said;
  return `${said} ${t('overlaps', { titles: there.map((other) => sessionTitle(other, t)).join('; ') })}`;
}
