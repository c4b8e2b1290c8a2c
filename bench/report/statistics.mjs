export function median(values) {
  return percentile(values, 0.5);
}

/** The value below or at which a share of all values lies: the nearest rank, so always one that was measured. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
