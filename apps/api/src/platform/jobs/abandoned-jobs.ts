import type { ClientBase } from 'pg';

/**
 * A worker holds its jobs by its name alone, so a killed one would keep them for the four hours that graphile-worker waits. Each
 * worker therefore also holds an advisory lock of that name, on the connection on which it listens: PostgreSQL drops the lock
 * with the connection, and the jobs of a name without a lock are free.
 */
const lockOf = (name: string): string => `hashtextextended('plenary worker ' || ${name}, 0)`;

/**
 * Holds the locks of workers on this connection; those that it holds already stay.
 *
 * @param workers names of all workers of this process
 */
export async function announceWorkers(connection: ClientBase, workers: string[]): Promise<void> {
  await connection.query(`SELECT pg_try_advisory_lock(${lockOf('name')}) FROM unnest($1::text[]) AS name`, [workers]);
}

/** Gives the locks up before others use the connection. */
export async function withdrawWorkers(connection: ClientBase): Promise<void> {
  await connection.query('SELECT pg_advisory_unlock_all()');
}

/**
 * Frees the jobs of workers that are gone.
 *
 * @param workers names of all workers of this process; their own locks would not keep this connection out
 * @param patience milliseconds that a worker may take between its first job and its lock
 */
export async function freeAbandonedJobs(connection: ClientBase, workers: string[], patience: number): Promise<void> {
  await connection.query(
    `WITH holder AS MATERIALIZED (
       SELECT locked_by AS name FROM graphile_worker._private_jobs
       WHERE locked_by <> ALL ($1) GROUP BY locked_by HAVING max(locked_at) < now() - $2 * interval '1 millisecond'
     )
     SELECT graphile_worker.force_unlock_workers(array_agg(name)) FROM holder WHERE pg_try_advisory_xact_lock(${lockOf('name')})`,
    [workers, patience],
  );
}
