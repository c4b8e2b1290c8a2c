import { type Document, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { cyclePath } from './cycle-path.js';
import { escaped, type Problem, printPath, printProblem } from './problem.js';

/** What a file with problems gives, and one without. */
export type ReadResult<T> = { file: T; problems: [] } | { file: null; problems: Problem[] };

/** A file was refused; nothing has been written. */
export class FileError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(printProblem).join('\n'));
    this.name = 'FileError';
  }
}

export const maxFileBytes = 5 * 1024 * 1024;

/** Enough for a file that a person wrote with anchors, and far from what an alias bomb needs. */
const maxAliasCount = 100;

/** One slip of syntax can make every later line look wrong; the first few say where it is. */
const mostSyntaxProblems = 20;

interface Parsed {
  value: unknown;
  problems: Problem[];
}

/**
 * Reads the bytes of a file as JSON or YAML 1.2 (of which JSON is a part), UTF-8.
 *
 * @param what the file should have been, such as `a meeting file`
 */
export function parseFile(bytes: Uint8Array, what: string): Parsed {
  if (bytes.byteLength > maxFileBytes) return unreadable(`${bytes.byteLength} bytes`, 'at most 5 MB');
  const text = decoded(bytes);
  if (text === null) return unreadable('bytes that are not UTF-8', 'a text file in UTF-8');
  try {
    return parseText(text, what);
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(what);
    if (error instanceof ReferenceError) return unusableAlias(error);
    throw error;
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parseText(text: string, what: string): Parsed {
  const lineCounter = new LineCounter();
  // Not 'silent': then a second document would be no error. The library compares each key with each other.
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  // The parser recurses once a level and reports running out of stack among the errors of syntax.
  if (document.errors.some(({ message }) => message.includes('call stack'))) return tooDeep(what);
  if (document.errors.length > 0) {
    const problems = document.errors.slice(0, mostSyntaxProblems);
    return { value: null, problems: problems.map((error) => syntaxProblem(error, lineCounter)) };
  }
  const repeated = repeatedKeys(document).slice(0, mostSyntaxProblems);
  if (repeated.length > 0) {
    const rest = { found: 'Map keys must be unique', expected: 'valid YAML or JSON' };
    return { value: null, problems: repeated.map((at) => ({ path: placeOf(at, lineCounter), ...rest })) };
  }
  return withoutCycle(document.toJS({ maxAliasCount }));
}

/** The parser counts what aliases would copy, and stops; it also stops at an alias of nothing. */
function unusableAlias({ message }: ReferenceError): Parsed {
  return message.startsWith('Unresolved alias')
    ? unreadable('an alias without its anchor', 'each anchor before its aliases')
    : unreadable('aliases that multiply', `at most ${maxAliasCount} copies`);
}

function withoutCycle(value: unknown): Parsed {
  const path = cyclePath(value);
  if (path === null) return { value, problems: [] };
  const found = 'an alias of what it stands in';
  return { value: null, problems: [{ path: printPath(path), found, expected: 'a value of its own' }] };
}

function unreadable(found: string, expected: string): Parsed {
  return { value: null, problems: [{ path: '', found, expected }] };
}

const tooDeep = (what: string): Parsed => unreadable('too deep a nesting', what);

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
