/** Absence in a file is null in a table. */
export const orNull = <T>(value: T | undefined): T | null => value ?? null;
