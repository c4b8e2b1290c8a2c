import { importPlan, type ImportPlan } from '#contract/import-plan';
import { maxFileBytes } from '#contract/file-syntax';
import { wordLanguage } from '#words/word-language';
import { Controller, HttpCode, Post, Query, Req, SerializeOptions } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { type Actor, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { DoneEachTime } from '../platform/http/idempotency/idempotency.interceptor.js';
import { TakesFile } from '../platform/http/request-body.interceptor.js';
import { ImportPlanService } from './import-plan.service.js';

const languageQuery = z.object({ lang: wordLanguage.optional() });

@Controller('api/meetings')
export class ImportPlansController {
  constructor(private readonly plans: ImportPlanService) {}

  @Post('import-plan')
  @ApiOperation({ summary: 'What importing a meeting file would do, or every problem in it. Nothing is written.' })
  @HttpCode(200)
  @DoneEachTime()
  @Permit('meeting.create')
  @TakesFile(maxFileBytes)
  @SerializeOptions({ schema: importPlan })
  @ApiConsumes('application/json', 'application/yaml')
  @ApiBody({ description: 'A meeting file', schema: { type: 'object' } })
  @ApiOkResponse({ standardSchema: importPlan })
  plan(
    @CurrentActor() actor: Actor,
    @Req() { body }: Request,
    @Query({ schema: languageQuery }) { lang }: z.infer<typeof languageQuery>,
  ): Promise<ImportPlan> {
    return this.plans.plan(body, actor, lang);
  }
}
