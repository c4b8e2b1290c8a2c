import { chosenSessions } from '#contract/chosen-sessions';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { z } from 'zod';
import { Public } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import type { Representation } from '../platform/http/representation.js';
import { downloadQuery } from './document-request.js';
import { OwnProgrammeService } from './own-programme.service.js';

const ownProgrammeQuery = downloadQuery.omit({ version: true }).extend({ sessions: chosenSessions });

/** Made from what the address says alone, so that it needs no account. */
@Controller('meetings/:slug')
@Public()
export class OwnProgrammeController {
  constructor(private readonly programmes: OwnProgrammeService) {}

  @Get('my-programme.pdf')
  @ApiOperation({ summary: 'The sessions of the agenda that one has chosen (`?sessions=a,b`) (PDF).' })
  get(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: ownProgrammeQuery }) query: z.infer<typeof ownProgrammeQuery>,
  ): Promise<Representation> {
    return this.programmes.get(slug, query);
  }
}
