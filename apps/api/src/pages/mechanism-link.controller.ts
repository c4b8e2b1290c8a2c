import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { Public } from '../platform/http/access.js';
import { DoneEachTime } from '../platform/http/idempotency/idempotency.interceptor.js';
import type { Representation, SeeOther } from '../platform/http/representation.js';
import { LinkTokenPipe } from './link-token.pipe.js';
import { MechanismLinkPages } from './mechanism-link-pages.js';

const pageQuery = z.object({ done: z.literal('sent').optional().catch(undefined) });
const correctionForm = z.strictObject({ about: z.string(), text: z.string(), asOf: z.string() });

/** Where a mechanism's secretariat sees what the registry says of it, and suggests corrections, without an account. */
@ApiExcludeController()
@Controller('mechanism-links/:token')
@Public()
export class MechanismLinkController {
  constructor(private readonly pages: MechanismLinkPages) {}

  @Get()
  show(
    @Param('token', LinkTokenPipe) token: string,
    @Req() request: Request,
    @Query({ schema: pageQuery }) { done }: z.infer<typeof pageQuery>,
  ): Promise<Representation> {
    return this.pages.show(token, request, { isSent: done === 'sent' });
  }

  @Post()
  @DoneEachTime()
  suggest(
    @Param('token', LinkTokenPipe) token: string,
    @Req() request: Request,
    @Body({ schema: correctionForm }) form: z.infer<typeof correctionForm>,
  ): Promise<Representation | SeeOther> {
    return this.pages.suggest(token, request, form);
  }
}
