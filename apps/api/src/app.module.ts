import {
  type DynamicModule,
  Module,
  StandardSchemaSerializerInterceptor,
  StandardSchemaValidationPipe,
} from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccountsModule } from './accounts/accounts.module.js';
import { BreakoutsModule } from './breakouts/breakouts.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { DeskModule } from './desk/desk.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { HighlightsModule } from './highlights/highlights.module.js';
import { MechanismsModule } from './mechanisms/mechanisms.module.js';
import { MyPartModule } from './my-part/my-part.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { PagesModule } from './pages/pages.module.js';
import { PeopleModule } from './people/people.module.js';
import { IdempotencyInterceptor } from './platform/http/idempotency/idempotency.interceptor.js';
import { invalidInput } from './platform/http/invalid-input.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { RequestBody } from './platform/http/request-body.interceptor.js';
import { PlatformModule } from './platform/platform.module.js';
import type { Surroundings } from './platform/surroundings.js';
import { ProgrammeModule } from './programme/programme.module.js';
import { PlenaryModule } from './plenary/plenary.module.js';
import { PublishingModule } from './publishing/publishing.module.js';
import { RecommendationsModule } from './recommendations/recommendations.module.js';
import { ReportsModule } from './reports/reports.module.js';

/** The house: its rooms in the order in which they may import from each other. */
@Module({})
export class AppModule {
  static within(surroundings: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.within(surroundings),
        AccountsModule,
        PeopleModule,
        MechanismsModule,
        ProgrammeModule,
        BreakoutsModule,
        PlenaryModule,
        PublishingModule,
        RecommendationsModule,
        HighlightsModule,
        ReportsModule,
        DocumentsModule,
        CalendarModule,
        PagesModule,
        NoticesModule,
        MyPartModule,
        DeskModule,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useValue: new StandardSchemaValidationPipe({ exceptionFactory: invalidInput }) },
        // From the outside in.
        { provide: APP_INTERCEPTOR, useClass: RequestBody },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
      ],
    };
  }
}
