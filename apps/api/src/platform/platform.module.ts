import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from './audit/audit.module.js';
import { Clock } from './clock.js';
import { CONFIG } from './config.js';
import { DatabaseModule } from './database/database.module.js';
import { HealthController } from './health/health.controller.js';
import { HealthService } from './health/health.service.js';
import { IdempotentRequest } from './http/idempotency/idempotent-request.entity.js';
import { IdempotentRequests } from './http/idempotency/idempotent-requests.js';
import { INSTALLATION_SECRET } from './installation-secret.js';
import { JobsModule } from './jobs/jobs.module.js';
import { LiveModule } from './live/live.module.js';
import { MailModule } from './mail/mail.module.js';
import { SECRET_LINKS, secretLinks } from './secret-links.js';
import type { Surroundings } from './surroundings.js';

/** What every room may use: the configuration, the clock, the database, jobs, live events, mail. */
@Global()
@Module({})
export class PlatformModule {
  static within({ config, databaseUrl, secret, clock, ...timing }: Surroundings): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        DatabaseModule.connectTo(databaseUrl),
        TypeOrmModule.forFeature([IdempotentRequest]),
        TerminusModule.forRoot({ logger: false }),
        AuditModule,
        JobsModule.within(timing),
        LiveModule.within(timing),
        MailModule.within(timing),
      ],
      controllers: [HealthController],
      providers: [
        HealthService,
        IdempotentRequests,
        { provide: CONFIG, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: INSTALLATION_SECRET, useValue: secret },
        { provide: SECRET_LINKS, useValue: secretLinks(config.baseUrl, secret) },
      ],
      exports: [IdempotentRequests, CONFIG, Clock, INSTALLATION_SECRET, SECRET_LINKS],
    };
  }
}
