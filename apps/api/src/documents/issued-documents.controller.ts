import { issuedRelease, type IssuedRelease } from '#contract/issued-document';
import { Controller, Get, Param, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Permit } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import { DocumentsService } from './documents.service.js';

/** The releases of a meeting with what has been handed out of them, for its organizers. */
@Controller('api/meetings/:slug/documents')
@Permit('programme.read')
export class IssuedDocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  @Get()
  @ApiOperation({
    summary: 'Every release, the newest first, with the documents that were handed out and the hash of each file.',
  })
  @SerializeOptions({ schema: issuedRelease })
  @ApiOkResponse({ standardSchema: issuedRelease, isArray: true })
  list(@Param('slug', SlugPipe) slug: string): Promise<IssuedRelease[]> {
    return this.documents.list(slug);
  }
}
