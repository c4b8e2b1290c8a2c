import { addMinutes } from '#time/wall-time';
import type { LaterSession, RunPlan, Turn } from './run-plan.rules';

/** What the moderator does: gives the floor to the next, or stops and starts the clock. */
export interface Press {
  what: 'next' | 'pause';
  /** Milliseconds since 1970. */
  at: number;
}

/** A session that begins later than planned. */
interface Delayed {
  session: LaterSession['session'];
  /** Wall time in the meeting's zone at which it now begins. */
  start: string;
  /** Whole minutes. */
  late: number;
}

export interface RunState {
  /** `elsewhen` while it has not begun and its time is on another day: nobody is early or late then. */
  phase: 'elsewhen' | 'before' | 'running' | 'after';
  /** Counts the turns that have begun, the current one included. */
  begun: number;
  isPaused: boolean;
  /** Who has the floor; null before the session and after it. */
  current: Turn | null;
  next: Turn | null;
  /** Milliseconds that the current turn was given when it began. */
  given: number;
  /** Milliseconds left of it, below zero where it runs over; before the session, until it begins. */
  left: number;
  /** Whole minutes by which the end of the current turn is behind the plan; below zero where it is ahead. */
  behind: number;
  /** Whole minutes after its planned end at which the session now ends; 0 where it need not. */
  over: number;
  /** Later sessions of the day that have to wait, in the order in which they begin. */
  delayed: Delayed[];
}

const minute = 60_000;

/** Further from its start than this, on either side, a session is not about to begin. */
const halfADay = 12 * 60 * minute;

/** Where the clock of the current turn stands. */
interface Clock {
  begun: number;
  since: number;
  given: number;
  /** Milliseconds for which it was stopped. */
  stopped: number;
  pausedAt: number | null;
}

/** How a session stands at a moment, in milliseconds since 1970, after what was pressed, in order. */
export function runAt(plan: RunPlan, presses: readonly Press[], now: number): RunState {
  const clock = presses.reduce((before, press) => after(plan, before, press), standing(plan));
  const { begun, pausedAt, since, given, stopped } = clock;
  const current = plan.turns[begun - 1] ?? null;
  if (begun === 0 && Math.abs(plan.startsAt - now) > halfADay) return elsewhen(plan, now);
  const phase = begun === 0 ? 'before' : current ? 'running' : 'after';
  const left = phase === 'before' ? plan.startsAt - now : since + given + stopped + (now - (pausedAt ?? now)) - now;
  // When the floor is free for whoever is next, as it now looks.
  const free = phase === 'after' ? since : now + Math.max(0, left);
  const planned = plan.startsAt + minute * sum(plan.turns.slice(0, begun).map(({ minutes }) => minutes));
  const end = free + sum(sharesFrom(plan, begun, free));
  const delay = end - plan.endsAt;
  return {
    phase,
    begun: Math.min(begun, plan.turns.length),
    isPaused: pausedAt !== null,
    current,
    next: plan.turns[begun] ?? null,
    given,
    left: phase === 'after' ? 0 : left,
    behind: wholeMinutes(phase === 'after' ? delay : free - planned),
    over: wholeMinutes(Math.max(0, delay)),
    delayed: delayedBy(plan.later, end, plan.endsAt),
  };
}

function elsewhen({ startsAt, turns }: RunPlan, now: number): RunState {
  const none = { begun: 0, isPaused: false, current: null, given: 0, behind: 0, over: 0, delayed: [] };
  return { ...none, phase: 'elsewhen', next: turns[0] ?? null, left: startsAt - now };
}

function standing({ startsAt }: RunPlan): Clock {
  return { begun: 0, since: startsAt, given: 0, stopped: 0, pausedAt: null };
}

function after(plan: RunPlan, clock: Clock, { what, at }: Press): Clock {
  const isRunning = clock.begun > 0 && clock.begun <= plan.turns.length;
  if (what === 'next') {
    if (clock.begun > plan.turns.length) return clock;
    const [given = 0] = sharesFrom(plan, clock.begun, at);
    return { begun: clock.begun + 1, since: at, given: Math.round(given), stopped: 0, pausedAt: null };
  }
  if (!isRunning) return clock;
  if (clock.pausedAt === null) return { ...clock, pausedAt: at };
  return { ...clock, stopped: clock.stopped + at - clock.pausedAt, pausedAt: null };
}

/**
 * Milliseconds of each turn from a place on, if the first of them begins at a moment: those with minutes keep them, those that
 * take what time there is share what is left until the end, in the proportions of the plan.
 */
function sharesFrom({ turns, endsAt }: RunPlan, place: number, at: number): number[] {
  const rest = turns.slice(place);
  const fixed = minute * sum(rest.map(({ minutes, isOpen }) => (isOpen ? 0 : minutes)));
  const open = minute * sum(rest.map(({ minutes, isOpen }) => (isOpen ? minutes : 0)));
  const factor = open === 0 ? 0 : Math.max(0, endsAt - at - fixed) / open;
  return rest.map(({ minutes, isOpen }) => minutes * minute * (isOpen ? factor : 1));
}

/** A session waits for those that were to end before it began, and keeps its length; a break in between takes up what it can. */
function delayedBy(later: readonly LaterSession[], end: number, plannedEnd: number): Delayed[] {
  const ends = [{ planned: plannedEnd, now: end }];
  return later.flatMap(({ session, start, startsAt, endsAt }) => {
    const before = ends.filter(({ planned }) => planned <= startsAt).map(({ now }) => now);
    const wait = Math.max(0, ...before.map((free) => free - startsAt));
    ends.push({ planned: endsAt, now: endsAt + wait });
    const late = wholeMinutes(wait);
    return late === 0 ? [] : [{ session, start: addMinutes(start, late), late }];
  });
}

/** Towards zero, and never minus zero. */
function wholeMinutes(milliseconds: number): number {
  return Math.trunc(milliseconds / minute) || 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
