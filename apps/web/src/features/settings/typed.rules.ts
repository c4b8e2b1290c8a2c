/** What people write in settings, as the API takes it. */

/** A text without white space around it; null where nothing is left. */
export function orNull(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}

/** A whole number within bounds. @returns undefined where it is none */
export function countIn(typed: string, least: number, most: number): number | undefined {
  const value = /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : -1;
  return value >= least && value <= most ? value : undefined;
}

/** Texts of a programme are of one line, however they are pasted. */
export function oneLine(typed: string): string {
  return typed.replace(/\s*[\r\n]+\s*/g, ' ');
}
