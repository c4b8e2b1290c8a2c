import type { MeetingFile } from '#contract/meeting-file';
import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { maxFileBytes } from '#contract/file-syntax';
import type { Request } from 'express';
import { z } from 'zod';
import { oneOf } from '#contract/fields';
import { type Actor, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import { TakesFile } from '../platform/http/request-body.interceptor.js';
import { MeetingFileService } from './meeting-file.service.js';

const fetched = z.object({ only: oneOf(['programme']).optional() });

const imported = z.strictObject({ slug: z.string() });

/** Whole meetings, in and out. */
@Controller('api/meetings')
export class MeetingFileController {
  constructor(private readonly files: MeetingFileService) {}

  @Post('import')
  @ApiOperation({
    summary: 'Makes a meeting’s draft equal to a meeting file, JSON or YAML. Whoever makes a new meeting organizes it.',
  })
  @Permit('meeting.create')
  @TakesFile(maxFileBytes)
  @ApiConsumes('application/json', 'application/yaml')
  @ApiBody({ description: 'A meeting file', schema: { type: 'object' } })
  @ApiCreatedResponse({ standardSchema: imported })
  import(@CurrentActor() actor: Actor, @Req() { body }: Request): Promise<z.infer<typeof imported>> {
    return this.files.import(body, actor);
  }

  @Get(':slug/file')
  @ApiOperation({
    summary:
      'The draft as a meeting file, with what its groups have written and its register; importing it again changes nothing. `only=programme` leaves these out.',
  })
  @Permit('meeting.export')
  @ApiOkResponse({ description: 'A meeting file in JSON' })
  export(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: fetched }) { only }: z.infer<typeof fetched>,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingFile> {
    return this.files.export(slug, actor, only === undefined);
  }
}
