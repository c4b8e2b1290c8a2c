import type { Pool, PoolClient } from 'pg';

const survive = (): void => {
  // Whoever uses the connection is told by the failure of the next statement.
};

/**
 * A connection that is lost while it is lent out raises an event, which ends the process where nobody listens. TypeORM listens
 * on those that it takes; this does it for everybody else's.
 *
 * @returns how to stop listening to further connections
 */
export function surviveLostConnections(pool: Pool): () => void {
  const listen = (client: PoolClient): void => {
    if (!client.listeners('error').includes(survive)) client.on('error', survive);
  };
  pool.on('connect', listen);
  // Connections that were made before.
  pool.on('acquire', listen);
  return () => {
    pool.off('connect', listen);
    pool.off('acquire', listen);
  };
}
