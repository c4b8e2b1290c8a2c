import { type Document, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { type MeetingFile, meetingFile } from './meeting-file.js';
import { type LooseMeetingFile, meetingFileProblems } from './meeting-file.rules.js';
import { canonicalMeetingFile } from './canonical-meeting-file.js';
import { cyclePath } from './cycle-path.js';
import { escaped, type Problem, printPath, printProblem } from './problem.js';
import { schemaProblems, withoutWrongValues } from './schema-problems.js';

export const maxMeetingFileBytes = 5 * 1024 * 1024;

/** Enough for a file that a person wrote with anchors, and far from what an alias bomb needs. */
const maxAliasCount = 100;

/** One slip of syntax can make every later line look wrong; the first few say where it is. */
const mostSyntaxProblems = 20;

export type ReadResult = { file: MeetingFile; problems: [] } | { file: null; problems: Problem[] };

/** A meeting file was refused; nothing has been written. */
export class MeetingFileError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(printProblem).join('\n'));
    this.name = 'MeetingFileError';
  }
}

/**
 * Reads a meeting file, JSON or YAML 1.2 (of which JSON is a part), UTF-8.
 *
 * @returns the file in its canonical form, or every problem in it at once
 */
export function readMeetingFile(bytes: Uint8Array): ReadResult {
  if (bytes.byteLength > maxMeetingFileBytes) {
    return refused([{ path: '', found: `${bytes.byteLength} bytes`, expected: 'at most 5 MB' }]);
  }
  const parsed = parse(bytes);
  return parsed.problems.length > 0 ? refused(parsed.problems) : checkMeetingFile(parsed.value);
}

/** Checks a value that has been parsed already, such as the body of a request. */
export function checkMeetingFile(value: unknown): ReadResult {
  const { success, data, error } = meetingFile.safeParse(value);
  const issues = error?.issues ?? [];
  const rest = withoutWrongValues(value, issues) as LooseMeetingFile | undefined;
  const problems = [...schemaProblems(meetingFile, value, issues), ...(rest ? meetingFileProblems(rest) : [])];
  return success && problems.length === 0 ? { file: canonicalMeetingFile(data), problems: [] } : refused(problems);
}

function refused(problems: Problem[]): ReadResult {
  return { file: null, problems };
}

function parse(bytes: Uint8Array): { value: unknown; problems: Problem[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unreadable('bytes that are not UTF-8', 'a text file in UTF-8');
  }
  const lineCounter = new LineCounter();
  try {
    // Not 'silent': then a second document would be no error. The library compares each key with each other.
    const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error', uniqueKeys: false });
    // The parser recurses once a level and reports running out of stack among the errors of syntax.
    if (document.errors.some(({ message }) => message.includes('call stack'))) return tooDeep;
    if (document.errors.length > 0) {
      const problems = document.errors.slice(0, mostSyntaxProblems);
      return { value: null, problems: problems.map((error) => syntaxProblem(error, lineCounter)) };
    }
    const repeated = repeatedKeys(document).slice(0, mostSyntaxProblems);
    if (repeated.length > 0) {
      const expected = 'valid YAML or JSON';
      return {
        value: null,
        problems: repeated.map((at) => ({
          path: placeOf(at, lineCounter),
          found: 'Map keys must be unique',
          expected,
        })),
      };
    }
    return withoutCycle(document.toJS({ maxAliasCount }));
  } catch (error) {
    if (error instanceof RangeError) return tooDeep;
    if (error instanceof ReferenceError) return unusableAlias(error);
    throw error;
  }
}

/** The parser counts what aliases would copy, and stops; it also stops at an alias of nothing. */
function unusableAlias({ message }: ReferenceError) {
  return message.startsWith('Unresolved alias')
    ? unreadable('an alias without its anchor', 'each anchor before its aliases')
    : unreadable('aliases that multiply', `at most ${maxAliasCount} copies`);
}

function withoutCycle(value: unknown): { value: unknown; problems: Problem[] } {
  const path = cyclePath(value);
  if (path === null) return { value, problems: [] };
  const found = 'an alias of what it stands in';
  return { value: null, problems: [{ path: printPath(path), found, expected: 'a value of its own' }] };
}

function unreadable(found: string, expected: string): { value: null; problems: Problem[] } {
  return { value: null, problems: [{ path: '', found, expected }] };
}

const tooDeep = unreadable('too deep a nesting', 'a meeting file');

function syntaxProblem(error: YAMLError, lineCounter: LineCounter): Problem {
  const path = placeOf(error.pos[0], lineCounter);
  if (error.code === 'MULTIPLE_DOCS') return { path, found: 'another document', expected: 'one document in the file' };
  return { path, found: escaped(error.message), expected: 'valid YAML or JSON' };
}

/** @param at offset in the text */
function placeOf(at: number, lineCounter: LineCounter): string {
  const { line, col } = lineCounter.linePos(at);
  return `line ${line}, column ${col}`;
}

/** Offsets of keys that a mapping has already, found in one walk (YAML 1.2 §3.2.1.1: keys are unique). */
function repeatedKeys(document: Document.Parsed): number[] {
  const found: number[] = [];
  visit(document, {
    Map(_place, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return found;
}
