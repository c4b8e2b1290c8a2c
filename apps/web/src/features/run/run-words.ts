import { formatTime } from '#time/format';
import { addMinutes } from '#time/wall-time';
import type { TFunction } from 'i18next';
import type { LaterSession, RunPlan, Turn } from './run-plan.rules';
import type { RunState } from './run.rules';

type RunWords = TFunction<'run'>;

/** Who has the floor, or what happens where nobody is named. */
export function turnName({ name, group, title, kind }: Turn, plan: RunPlan, t: RunWords): string {
  if (name !== null) return name;
  if (group !== null) return t('reportOf', { group });
  return title ?? (kind === null ? plan.title : t(`kinds.${kind}`));
}

/** What is said or done in a turn, where its name does not tell it already. */
export function turnSubject({ name, group, title, kind }: Turn, t: RunWords): string | null {
  if (group !== null) return name === null ? null : t('reportOf', { group });
  return name === null ? null : (title ?? (kind === null ? null : t(`kinds.${kind}`)));
}

/** Minutes and seconds, “4:05”, “−1:30” below zero: zero is shown when the time is up. */
export function countdown(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const [minutes, rest] = [Math.floor(Math.abs(seconds) / 60), Math.abs(seconds) % 60];
  return `${seconds < 0 ? '−' : ''}${minutes}:${String(rest).padStart(2, '0')}`;
}

/** “7 minutes behind; Session 4 now starts 16.52”. */
export function standingWords({ behind, over, delayed }: RunState, plan: RunPlan, t: RunWords): string {
  const here = behind > 0 ? t('behind', { count: behind }) : behind < 0 ? t('ahead', { count: -behind }) : t('onTime');
  // Who waits for a break to end is told of what follows it.
  const waiting = delayed.find(({ session }) => session.kind !== 'break') ?? delayed[0];
  if (waiting) {
    const { session, start } = waiting;
    return t('startsLate', { here, session: shortName(session, t), time: formatTime(start) });
  }
  if (over > 0) return t('endsLate', { here, time: formatTime(addMinutes(plan.end, over)) });
  return behind > 0 ? t('endsInTime', { here, time: formatTime(plan.end) }) : here;
}

/** “Session 4”, “Working Lunch”, or the title of what has no such name. */
function shortName({ label, number, title }: LaterSession['session'], t: RunWords): string {
  return label ?? (number === undefined ? title : t('session', { number }));
}

/** What those hear who do not see the screen: who has the floor, that two minutes are left, that none is; not each second. */
export function spokenWords({ phase, current, left, given }: RunState, plan: RunPlan, t: RunWords): string {
  if (!current) return phase === 'after' ? t('over') : '';
  if (left <= 0) return t('timeIsUp', { name: turnName(current, plan, t) });
  if (left <= twoMinutes && given > twoMinutes) return t('minutesLeft', { count: 2 });
  return t('hasTheFloor', {
    name: turnName(current, plan, t),
    minutes: t('minutes', { count: Math.round(given / 60_000) }),
  });
}

const twoMinutes = 120_000;
