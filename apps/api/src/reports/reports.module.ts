import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { BreakoutsModule } from '../breakouts/breakouts.module.js';
import { PlenaryModule } from '../plenary/plenary.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { HighlightsModule } from '../highlights/highlights.module.js';
import { HighlightsDrafts } from './highlights-drafts.service.js';
import { IssuedReport } from './issued-report.entity.js';
import { ReportDrafts } from './report-drafts.service.js';
import { ReportReader } from './report-reader.js';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([IssuedReport]),
    AccountsModule,
    ProgrammeModule,
    BreakoutsModule,
    PlenaryModule,
    HighlightsModule,
  ],
  controllers: [ReportsController],
  providers: [ReportDrafts, HighlightsDrafts, ReportReader, ReportsService],
  exports: [ReportDrafts, HighlightsDrafts, ReportReader],
})
export class ReportsModule {}
