import { QueryFailedError } from 'typeorm';
import { codeOf, messageOf } from '../postgres/thrown.js';

/** The database has not answered in time: it hangs, or the network swallows what is sent to it. */
class DatabaseSilentError extends Error {}

/** Longest wait for an answer that somebody waits for, in milliseconds. */
const patienceMs = 2_000;

/**
 * What the database answers, for a single statement that reads. There is no such limit on the pool: a client that gives up goes
 * back to it with its transaction open, and whoever gets it next would commit what was refused.
 *
 * @throws DatabaseSilentError when it takes longer than `milliseconds`
 */
export async function inTime<T>(answer: Promise<T>, milliseconds = patienceMs): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DatabaseSilentError(`The database has not answered within ${milliseconds} ms`));
    }, milliseconds);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Codes of a connection that cannot be made, for want of its host's address too, or was cut: the system's, and PostgreSQL's classes
 * 08, 3D, 53 and 57P; 55000 where a database is closed to connections for its administration.
 */
const awayCode = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|08|3D|53|57P|55000)/;

const awayMessage = /^Connection terminated|timeout exceeded when trying to connect/;

/** Whether a failure means that the database cannot be reached for the moment, and not that a statement is wrong. */
export function isDatabaseAway(exception: unknown): boolean {
  const cause: unknown = exception instanceof QueryFailedError ? exception.driverError : exception;
  if (cause instanceof DatabaseSilentError) return true;
  // A Unix socket that is not there; any other file may be missing for reasons of its own.
  if (typeof cause === 'object' && cause !== null && 'syscall' in cause && cause.syscall === 'connect') return true;
  return awayCode.test(codeOf(cause)) || awayMessage.test(messageOf(cause));
}
