import { parseFile, type ReadResult } from './file-syntax.js';
import { type MechanismFile, mechanismFile } from './mechanism-file.js';
import { type LooseMechanismFile, mechanismFileProblems } from './mechanism-file.rules.js';
import { schemaProblems, withoutWrongValues } from './schema-problems.js';

/**
 * Reads a registry file, JSON or YAML 1.2, UTF-8.
 *
 * @param today a date; nothing is stated of a later one
 * @returns the file, or every problem in it at once
 */
export function readMechanismFile(bytes: Uint8Array, today: string): ReadResult<MechanismFile> {
  const { value, problems } = parseFile(bytes, 'a registry of mechanisms');
  return problems.length > 0 ? { file: null, problems } : checkMechanismFile(value, today);
}

/** Checks a value that has been parsed already. */
export function checkMechanismFile(value: unknown, today: string): ReadResult<MechanismFile> {
  const { success, data, error } = mechanismFile.safeParse(value);
  const issues = error?.issues ?? [];
  const rest = withoutWrongValues(value, issues) as LooseMechanismFile | undefined;
  const ruled = rest ? mechanismFileProblems(rest, today) : [];
  const problems = [...schemaProblems(mechanismFile, value, issues), ...ruled];
  return success && problems.length === 0 ? { file: data, problems: [] } : { file: null, problems };
}
