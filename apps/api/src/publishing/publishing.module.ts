import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { MechanismsModule } from '../mechanisms/mechanisms.module.js';
import { FindingsModule } from '../programme/findings/findings.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { BriefSupplements } from './brief-supplements.service.js';
import { DifferencesController } from './difference/differences.controller.js';
import { DifferencesService } from './difference/differences.service.js';
import { DraftPreviewService } from './draft-preview.service.js';
import { DraftsController } from './drafts.controller.js';
import { ImportPlanService } from './import-plan.service.js';
import { ImportPlansController } from './import-plans.controller.js';
import { MechanismMeetingsController } from './mechanism-meetings.controller.js';
import { MechanismMeetingsService } from './mechanism-meetings.service.js';
import { MeetingStates } from './meeting-states.js';
import { PlacingPlanService } from './placing-plan.service.js';
import { PlacingPlansController } from './placing-plans.controller.js';
import { NextReleaseService } from './next-release.service.js';
import { OwnMeetingsService } from './own-meetings.service.js';
import { PublishingController } from './publishing.controller.js';
import { ReleaseDraftService } from './release-draft.service.js';
import { ReleaseFollowers } from './release-followers.js';
import { ReleaseGates } from './release-gate.js';
import { ReleaseOccasions } from './release-occasions.js';
import { ReleaseReader } from './release-reader.js';
import { Release } from './release.entity.js';
import { ReleaseService } from './release.service.js';
import { ReleaseTidings } from './release-tidings.js';

@Module({
  imports: [TypeOrmModule.forFeature([Release]), AccountsModule, MechanismsModule, ProgrammeModule, FindingsModule],
  controllers: [
    PublishingController,
    DraftsController,
    DifferencesController,
    ImportPlansController,
    MechanismMeetingsController,
    PlacingPlansController,
  ],
  providers: [
    ReleaseService,
    ReleaseReader,
    ReleaseGates,
    ReleaseFollowers,
    ReleaseOccasions,
    ReleaseTidings,
    DraftPreviewService,
    OwnMeetingsService,
    MeetingStates,
    BriefSupplements,
    NextReleaseService,
    ReleaseDraftService,
    DifferencesService,
    ImportPlanService,
    MechanismMeetingsService,
    PlacingPlanService,
  ],
  exports: [
    ReleaseService,
    ReleaseReader,
    ReleaseGates,
    ReleaseFollowers,
    ReleaseOccasions,
    DraftPreviewService,
    OwnMeetingsService,
    BriefSupplements,
  ],
})
export class PublishingModule {}
