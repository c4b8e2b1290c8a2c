import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { poolOf } from '../../platform/database/pool.js';
import { Refusal } from '../../platform/refusal.js';

/** How often something may be done, and in how many seconds. */
export interface Limit {
  /** Begins the keys of what is counted. */
  keyPrefix: string;
  points: number;
  duration: number;
}

/** Counts over all processes, in the database. */
export function tryLimiter(dataSource: DataSource, limit: Limit): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: poolOf(dataSource),
    tableName: 'sign_in_try',
    tableCreated: true,
    // A nightly job does it (`expired-sign-in-rows.ts`).
    clearExpiredByTimeout: false,
    ...limit,
  });
}

/** @returns null where the limit is not yet reached, else the milliseconds to wait */
export async function waitOf(consuming: Promise<RateLimiterRes>): Promise<number | null> {
  try {
    await consuming;
    return null;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return reason.msBeforeNext;
    throw reason;
  }
}

/** @param wait milliseconds */
export function tooMany(wait: number): Refusal {
  return new Refusal('too-many-requests', [], { retryAfter: Math.ceil(wait / 1000) });
}
