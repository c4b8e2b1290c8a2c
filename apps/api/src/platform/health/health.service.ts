import { Injectable, ServiceUnavailableException } from '@nestjs/common';
import { type HealthCheckResult, HealthCheckService, TypeOrmHealthIndicator } from '@nestjs/terminus';
import { DataSource } from 'typeorm';
import { inTime } from '../database/database-away.js';

/** Longest wait for the database, in milliseconds. */
const patience = 1_500;

@Injectable()
export class HealthService {
  constructor(
    private readonly checks: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
    private readonly dataSource: DataSource,
  ) {}

  /** @throws ServiceUnavailableException while the database is away or waits for a migration */
  check(): Promise<HealthCheckResult> {
    return this.checks.check([
      () => this.database.pingCheck('database', { timeout: patience }),
      async () => {
        if (await inTime(this.dataSource.showMigrations(), patience)) throw new ServiceUnavailableException();
        return { migrations: { status: 'up' } };
      },
    ]);
  }
}
