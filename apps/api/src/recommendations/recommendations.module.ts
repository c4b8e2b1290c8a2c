import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { MechanismsModule } from '../mechanisms/mechanisms.module.js';
import { PlenaryModule } from '../plenary/plenary.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { PublishingModule } from '../publishing/publishing.module.js';
import { OwnerLink } from './owners/owner-link.entity.js';
import { OwnerLinksService } from './owners/owner-links.service.js';
import { OwnerRemindersService } from './owners/owner-reminders.service.js';
import { OwnerReportsService } from './owners/owner-reports.service.js';
import { OwnersController } from './owners/owners.controller.js';
import { OwnersService } from './owners/owners.service.js';
import { RecommendationReport } from './owners/recommendation-report.entity.js';
import { ReportSettling } from './owners/report-settling.service.js';
import { ReportsController } from './owners/reports.controller.js';
import { PublicRegisterController } from './public-register.controller.js';
import { PublicRegister } from './public-register.service.js';
import { RecommendationEditor } from './recommendation-editor.js';
import { RecommendationEntries } from './recommendation-entries.service.js';
import { RecommendationOwnerRow } from './recommendation-owner.entity.js';
import { RecommendationStep } from './recommendation-step.entity.js';
import { RecommendationTheme } from './recommendation-theme.entity.js';
import { Recommendation } from './recommendation.entity.js';
import { RecommendationsController } from './recommendations.controller.js';
import { RecommendationsService } from './recommendations.service.js';
import { RegisterFilePart } from './register-file-part.js';
import { RegisterSights } from './register-sights.service.js';
import { RegisterViews } from './register-views.service.js';

const entities = [
  ...[Recommendation, RecommendationOwnerRow, RecommendationTheme, RecommendationStep],
  ...[OwnerLink, RecommendationReport],
];

@Module({
  imports: [
    TypeOrmModule.forFeature(entities),
    AccountsModule,
    MechanismsModule,
    ProgrammeModule,
    PlenaryModule,
    PublishingModule,
  ],
  controllers: [RecommendationsController, PublicRegisterController, OwnersController, ReportsController],
  providers: [
    ...[
      RegisterSights,
      RegisterViews,
      RegisterFilePart,
      PublicRegister,
      RecommendationEditor,
      RecommendationEntries,
      RecommendationsService,
    ],
    ...[OwnerLinksService, OwnerRemindersService, OwnerReportsService, OwnersService, ReportSettling],
  ],
  exports: [PublicRegister, OwnerReportsService],
})
export class RecommendationsModule {}
