import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** The connections under TypeORM, for libraries that bring their own statements. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}
