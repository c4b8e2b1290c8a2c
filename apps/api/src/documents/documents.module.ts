import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MechanismsModule } from '../mechanisms/mechanisms.module.js';
import { PlenaryModule } from '../plenary/plenary.module.js';
import { PublishingModule } from '../publishing/publishing.module.js';
import { RecommendationsModule } from '../recommendations/recommendations.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { BriefsController } from './briefs.controller.js';
import { BriefsService } from './briefs.service.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsService } from './documents.service.js';
import { DraftDocumentsController } from './draft-documents.controller.js';
import { DraftDocumentsService } from './draft-documents.service.js';
import { IssuedDocument } from './issued-document.entity.js';
import { IssuedDocumentsController } from './issued-documents.controller.js';
import { IssuedDocumentStore } from './issued-document.store.js';
import { IssuedDocuments } from './issued-documents.service.js';
import { MechanismDocumentsController } from './mechanisms/mechanism-documents.controller.js';
import { MechanismDocumentsService } from './mechanisms/mechanism-documents.service.js';
import { OwnProgrammeController } from './own-programme.controller.js';
import { OwnProgrammeService } from './own-programme.service.js';
import { FollowUpController } from './recommendations/follow-up.controller.js';
import { FollowUpDocuments } from './recommendations/follow-up-documents.service.js';
import { GroupReportsController } from './reports/group-reports.controller.js';
import { HighlightsReportsController } from './reports/highlights-reports.controller.js';
import { PlenaryReportsController } from './reports/plenary-reports.controller.js';
import { ReportDocuments } from './reports/report-documents.service.js';
import { SlidesController } from './plenary/slides.controller.js';
import { SlidesService } from './plenary/slides.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([IssuedDocument]),
    MechanismsModule,
    PlenaryModule,
    PublishingModule,
    RecommendationsModule,
    ReportsModule,
  ],
  controllers: [
    DocumentsController,
    DraftDocumentsController,
    IssuedDocumentsController,
    BriefsController,
    OwnProgrammeController,
    MechanismDocumentsController,
    SlidesController,
    GroupReportsController,
    PlenaryReportsController,
    HighlightsReportsController,
    FollowUpController,
  ],
  providers: [
    DocumentsService,
    DraftDocumentsService,
    BriefsService,
    OwnProgrammeService,
    IssuedDocumentStore,
    IssuedDocuments,
    MechanismDocumentsService,
    SlidesService,
    ReportDocuments,
    FollowUpDocuments,
  ],
  exports: [DocumentsService],
})
export class DocumentsModule {}
