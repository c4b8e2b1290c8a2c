import { type DataSource, MigrationExecutor } from 'typeorm';

export interface Verdict {
  isSound: boolean;
  says: string;
}

/** May also throw: what cannot be checked is not sound. */
export type Check = (dataSource: DataSource) => Promise<Verdict>;

/** Connects. */
export const database: Check = async (dataSource) => {
  await dataSource.initialize();
  const [row] = await dataSource.query<{ version: string }[]>(`SELECT current_setting('server_version') AS version`);
  return { isSound: true, says: `PostgreSQL ${row?.version ?? ''} answers` };
};

/** Whether the tables are those that this version of the product works with. */
export const migrations: Check = async (dataSource) => {
  const known = dataSource.migrations.length;
  const executor = new MigrationExecutor(dataSource);
  const waiting = (await executor.getPendingMigrations()).length;
  if (waiting > 0) {
    return { isSound: false, says: `${waiting} of ${known} have not run; the server runs them when it starts` };
  }
  const unknown = (await executor.getExecutedMigrations()).length - known;
  if (unknown > 0)
    return { isSound: false, says: `${unknown} have run that this version of the product does not know` };
  return { isSound: true, says: `all ${known} have run` };
};
