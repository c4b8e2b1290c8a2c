import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { ChasesService } from './chases.service.js';
import { GroupOutput } from './group-output.entity.js';
import { OutputClearance } from './output-clearance.entity.js';
import { OutputEntryRow } from './output-entry.entity.js';
import { OutputController } from './output.controller.js';
import { OutputPresenceController } from './output-presence.controller.js';
import { OutputPresenceRow } from './output-presence.entity.js';
import { OutputPresenceService } from './output-presence.service.js';
import { OutputProgressController } from './output-progress.controller.js';
import { OutputProgressReader } from './output-progress.reader.js';
import { OutputSubmission } from './output-submission.entity.js';
import { OutputViews } from './output-views.service.js';
import { OutputsFilePart } from './outputs-file-part.js';
import { OutputsService } from './outputs.service.js';
import { SubmissionsService } from './submissions.service.js';

const entities = [GroupOutput, OutputEntryRow, OutputSubmission, OutputClearance, OutputPresenceRow];

@Module({
  imports: [TypeOrmModule.forFeature(entities), AccountsModule, ProgrammeModule],
  controllers: [OutputController, OutputPresenceController, OutputProgressController],
  providers: [
    OutputsService,
    SubmissionsService,
    OutputViews,
    OutputsFilePart,
    OutputPresenceService,
    OutputProgressReader,
    ChasesService,
  ],
  exports: [SubmissionsService],
})
export class BreakoutsModule {}
