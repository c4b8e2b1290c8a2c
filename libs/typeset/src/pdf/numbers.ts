/**
 * A number as an operator of a PDF page takes it: a thousandth of a point is finer than any printer.
 *
 * @throws RangeError when the number is not finite, because a page with such an operator is broken
 */
export function operand(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not an operand: ${value}`);
  return String(Math.round(value * 1000) / 1000);
}
