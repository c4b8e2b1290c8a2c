/** What the benchmarks' releases have in common; a fixed instant keeps their bytes the same from run to run. */
export const edition = { version: 1, releasedAt: '2019-03-01T09:00:00Z', note: '' };
