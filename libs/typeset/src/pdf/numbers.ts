/** A number as an operator of a PDF page takes it: a thousandth of a point is finer than any printer. */
export function operand(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
