import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditReader } from './audit-reader.js';
import { Audit } from './audit.js';

/** The record of who did what. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntry])],
  providers: [Audit, AuditReader],
  exports: [Audit, AuditReader],
})
export class AuditModule {}
