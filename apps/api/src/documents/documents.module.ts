import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PublishingModule } from '../publishing/publishing.module.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsService } from './documents.service.js';
import { IssuedDocument } from './issued-document.entity.js';
import { IssuedDocumentStore } from './issued-document.store.js';

@Module({
  imports: [TypeOrmModule.forFeature([IssuedDocument]), PublishingModule],
  controllers: [DocumentsController],
  providers: [DocumentsService, IssuedDocumentStore],
  exports: [DocumentsService],
})
export class DocumentsModule {}
