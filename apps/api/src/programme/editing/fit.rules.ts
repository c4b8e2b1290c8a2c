/**
 * Spreads the minutes of items over a session so that they fill it. Items keep their proportions; one without minutes counts like
 * the average of the others. Lengths are whole multiples of five minutes where the session's length allows it, and else of one;
 * what is left over goes to those who lost most by rounding, the first of them first.
 *
 * @param minutes of each item in order, null where it takes what time there is
 * @param total minutes of the session
 * @returns the minutes of each, which add up to the total; null where there are more items than minutes
 */
export function fittedMinutes(minutes: readonly (number | null)[], total: number): number[] | null {
  if (minutes.length === 0) return [];
  const unit = total % 5 === 0 && total / 5 >= minutes.length ? 5 : 1;
  const units = total / unit;
  if (units < minutes.length) return null;
  const known = minutes.filter((value) => value !== null);
  const average = known.length === 0 ? 1 : sum(known) / known.length;
  const weights = minutes.map((value) => value ?? average);
  // Each gets one unit, so that nothing vanishes; the rest is shared by weight.
  const shares = weights.map((weight) => Math.max(0, (weight / sum(weights)) * units - 1));
  const rest = units - minutes.length;
  const scale = sum(shares) === 0 ? 0 : rest / sum(shares);
  const whole = shares.map((share) => Math.floor(share * scale + 1e-9));
  const left = rest - sum(whole);
  const byLoss = shares.map((share, index) => ({ index, loss: share * scale - (whole[index] ?? 0) }));
  byLoss.sort((a, b) => b.loss - a.loss || a.index - b.index);
  const extra = new Set(byLoss.slice(0, left).map(({ index }) => index));
  return whole.map((value, index) => (1 + value + (extra.has(index) ? 1 : 0)) * unit);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
