import { issuedDocument, type IssuedDocument } from '#contract/issued-document';
import { Controller, Get, Param, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Permit } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import { DocumentsService } from './documents.service.js';

/** Which documents of a meeting have been handed out, for its organizers. */
@Controller('api/meetings/:slug/documents')
@Permit('programme.read')
export class IssuedDocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  @Get()
  @ApiOperation({
    summary: 'What has been handed out of the releases, with the hash of each file; the newest release first.',
  })
  @SerializeOptions({ schema: issuedDocument })
  @ApiOkResponse({ standardSchema: issuedDocument, isArray: true })
  list(@Param('slug', SlugPipe) slug: string): Promise<IssuedDocument[]> {
    return this.documents.list(slug);
  }
}
