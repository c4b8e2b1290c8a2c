import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { RegistryReader } from '../../mechanisms/registry-reader.js';
import { Clock } from '../../platform/clock.js';
import { inline, Representation, revalidate } from '../../platform/http/representation.js';
import { mediaTypes } from '../document-request.js';
import { MadeDocuments } from '../made-documents.js';
import {
  makeMechanismDocument,
  type MechanismDocumentFormat,
  type MechanismDocumentName,
  type MechanismDocumentQuery,
  mechanismFileName,
} from './mechanism-document.js';
import { newestDay, registryOn } from './registry-day.js';
import { contentLanguage } from './registry-document.js';

const types: Record<MechanismDocumentFormat, string> = {
  ...mediaTypes,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Documents of the registry of mechanisms. They are made of what it says on their day, and made anew only where that changes. */
@Injectable()
export class MechanismDocumentsService {
  private readonly made = new MadeDocuments(16 * 1024 * 1024);

  constructor(
    private readonly reader: RegistryReader,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `mechanism.unprintable`, `service.unavailable` where too many are waiting for other documents */
  async get(
    document: MechanismDocumentName,
    format: MechanismDocumentFormat,
    { on, lang: language = 'en', paper }: MechanismDocumentQuery,
  ): Promise<Representation> {
    const standing = await this.reader.readForMany();
    const day = on ?? newestDay(standing) ?? this.clock.now().toISOString().slice(0, 10);
    const registry = registryOn(standing, day);
    const request = { document, format, language, paper };
    const key = hashOf(JSON.stringify([request, registry]));
    const bytes = await this.made.get(key, () => makeMechanismDocument(registry, request));
    return new Representation(bytes, {
      'Content-Type': types[format],
      ETag: `"${hashOf(bytes)}"`,
      'Cache-Control': revalidate,
      'Content-Disposition': inline(mechanismFileName(day, request)),
      'Content-Language': contentLanguage,
    });
  }
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
