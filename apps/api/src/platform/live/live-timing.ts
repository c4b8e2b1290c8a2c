/** How long live events wait for what, in milliseconds. Tests hand in shorter waits. */
export interface LiveTiming {
  /** Between two signs of life on a stream on which nothing happens; each also looks whether its reader still may. */
  heartbeat: number;
  /** For a reader who takes nothing; then the stream is closed. */
  stall: number;
  /** Before the first try to listen again, after the connection to the database was lost; doubled with each further one. */
  firstRetry: number;
  /** The longest such pause. */
  lastRetry: number;
  /** Between two looks whether the listening connection still lives, and for the answer. */
  check: number;
}

/** Under this name the timing is injected. */
export const LIVE_TIMING = Symbol('LIVE_TIMING');

/** Proxies as a rule end a connection on which nothing has come for thirty or sixty seconds. */
export const defaultLiveTiming: LiveTiming = {
  heartbeat: 15_000,
  stall: 30_000,
  firstRetry: 50,
  lastRetry: 1_000,
  check: 10_000,
};
