import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MechanismsModule } from '../mechanisms/mechanisms.module.js';
import { PublishingModule } from '../publishing/publishing.module.js';
import { BriefsController } from './briefs.controller.js';
import { BriefsService } from './briefs.service.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsService } from './documents.service.js';
import { DraftDocumentsController } from './draft-documents.controller.js';
import { DraftDocumentsService } from './draft-documents.service.js';
import { IssuedDocument } from './issued-document.entity.js';
import { IssuedDocumentsController } from './issued-documents.controller.js';
import { IssuedDocumentStore } from './issued-document.store.js';
import { MechanismDocumentsController } from './mechanisms/mechanism-documents.controller.js';
import { MechanismDocumentsService } from './mechanisms/mechanism-documents.service.js';
import { OwnProgrammeController } from './own-programme.controller.js';
import { OwnProgrammeService } from './own-programme.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([IssuedDocument]), MechanismsModule, PublishingModule],
  controllers: [
    DocumentsController,
    DraftDocumentsController,
    IssuedDocumentsController,
    BriefsController,
    OwnProgrammeController,
    MechanismDocumentsController,
  ],
  providers: [
    DocumentsService,
    DraftDocumentsService,
    BriefsService,
    OwnProgrammeService,
    IssuedDocumentStore,
    MechanismDocumentsService,
  ],
  exports: [DocumentsService],
})
export class DocumentsModule {}
