import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { Public } from '../platform/http/access.js';
import { DoneEachTime } from '../platform/http/idempotency/idempotency.interceptor.js';
import type { Representation, SeeOther } from '../platform/http/representation.js';
import { LinkTokenPipe } from './link-token.pipe.js';
import { OwnerLinkPages } from './owner-link-pages.js';
import { type ReportFieldName, reportFields } from './owner-report.rules.js';

const pageQuery = z.object({
  /** Number of the recommendation on which a report has just been sent. */
  done: z.coerce.number().int().positive().optional().catch(undefined),
});
/** A field that a browser leaves out is empty. */
const reportForm = z.strictObject({
  recommendation: z.string(),
  ...(Object.fromEntries(reportFields.map((field) => [field, z.string().default('')])) as Record<
    ReportFieldName,
    z.ZodDefault<z.ZodString>
  >),
});

/** Where one who has taken recommendations up says what was done about them, without an account. */
@ApiExcludeController()
@Controller('owner-links/:token')
@Public()
export class OwnerLinkController {
  constructor(private readonly pages: OwnerLinkPages) {}

  @Get()
  show(
    @Param('token', LinkTokenPipe) token: string,
    @Req() request: Request,
    @Query({ schema: pageQuery }) { done }: z.infer<typeof pageQuery>,
  ): Promise<Representation> {
    return this.pages.show(token, request, done === undefined ? {} : { sent: done });
  }

  @Post()
  @DoneEachTime()
  send(
    @Param('token', LinkTokenPipe) token: string,
    @Req() request: Request,
    @Body({ schema: reportForm }) form: z.infer<typeof reportForm>,
  ): Promise<Representation | SeeOther> {
    return this.pages.send(token, request, form);
  }
}
