import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { MechanismsModule } from '../../mechanisms/mechanisms.module.js';
import { ProgrammeModule } from '../programme.module.js';
import { FindingReader } from './finding-reader.js';
import { FindingSetAside } from './finding-set-aside.entity.js';
import { FindingSettingsController } from './finding-settings.controller.js';
import { FindingSettingsService } from './finding-settings.service.js';
import { FindingViews } from './finding-views.js';
import { FindingsController } from './findings.controller.js';
import { FindingsService } from './findings.service.js';
import { MeetingFindingSettings } from './meeting-finding-settings.entity.js';
import { OpenErrors } from './open-errors.js';
import { ReadinessController } from './readiness.controller.js';
import { ReadinessService } from './readiness.service.js';
import { ReminderSources } from './reminder-source.js';

/** What the rules say of a programme; a part of its room, which the rest of the room does not need. */
@Module({
  imports: [
    TypeOrmModule.forFeature([FindingSetAside, MeetingFindingSettings]),
    AccountsModule,
    MechanismsModule,
    ProgrammeModule,
  ],
  controllers: [FindingsController, FindingSettingsController, ReadinessController],
  providers: [
    FindingsService,
    FindingSettingsService,
    ReadinessService,
    ReminderSources,
    FindingReader,
    FindingViews,
    OpenErrors,
  ],
  exports: [OpenErrors, ReadinessService, ReminderSources],
})
export class FindingsModule {}
