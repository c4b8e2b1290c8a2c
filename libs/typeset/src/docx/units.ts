/** Twips, twentieths of a point (ISO/IEC 29500-1 §22.9.2.14), of a length in points. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points of a length in twips. */
export function points(twips: number): number {
  return twips / 20;
}

/** Half points, in which Word gives the size of type (ISO/IEC 29500-1 §17.3.2.38). */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Eighths of a point, in which Word gives the thickness of a border (ISO/IEC 29500-1 §17.3.4). */
export function eighths(points: number): number {
  return Math.round(points * 8);
}
