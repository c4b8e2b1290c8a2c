/**
 * An offset from UTC, given in seconds and positive east of Greenwich, as `+02:00`; with seconds, such as `+00:34:08`,
 * where it has any, as the local mean times of old do.
 */
export function formatOffset(seconds: number): string {
  const clock = new Date(Math.abs(seconds) * 1000).toISOString().slice(11, 19);
  return `${seconds < 0 ? '-' : '+'}${clock.replace(/:00$/, '')}`;
}
