import { median, percentile } from './statistics.mjs';

/** The figures of a list of durations in milliseconds. */
export function durations(times) {
  return { median: milliseconds(median(times)), tail: milliseconds(percentile(times, 0.95)) };
}

export function milliseconds(value) {
  if (value >= 1000) return `${(value / 1000).toFixed(2)} s`;
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

export function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

export function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

export function times(ratio) {
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)}×`;
}

/** What was aimed at, and whether it was reached. */
export function aim(text, reached) {
  return `${text}: ${reached ? 'yes' : 'no'}`;
}
