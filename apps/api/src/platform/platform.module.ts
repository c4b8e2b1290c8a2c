import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { Clock } from './clock.js';
import { CONFIG } from './config.js';
import { DatabaseModule } from './database/database.module.js';
import { HealthController } from './health/health.controller.js';
import { HealthService } from './health/health.service.js';
import type { Surroundings } from './surroundings.js';

/** What every room may use: the configuration, the clock, the database. */
@Global()
@Module({})
export class PlatformModule {
  static within({ config, databaseUrl, clock }: Surroundings): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DatabaseModule.connectTo(databaseUrl), TerminusModule.forRoot({ logger: false })],
      controllers: [HealthController],
      providers: [HealthService, { provide: CONFIG, useValue: config }, { provide: Clock, useValue: clock }],
      exports: [CONFIG, Clock],
    };
  }
}
