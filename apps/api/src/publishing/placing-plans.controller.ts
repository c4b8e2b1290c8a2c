import { placingPlan, placingPlanRequest, type PlacingPlanRequest } from '#contract/group-placings';
import { Body, Controller, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { Permit } from '../platform/http/access.js';
import { DoneEachTime } from '../platform/http/idempotency/idempotency.interceptor.js';
import { MeetingAddress, SessionAddress } from '../programme/addresses.js';
import { PlacingPlanService } from './placing-plan.service.js';

@Controller('api/meetings/:slug/programme/sessions/:session')
@ApiParam({ name: 'slug' })
@ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
@Permit('programme.edit')
export class PlacingPlansController {
  constructor(private readonly plans: PlacingPlanService) {}

  @Post('placing-plan')
  @ApiOperation({
    summary: 'A proposal of which mechanism sits in which group, with the reason for each. Nothing is written.',
  })
  @HttpCode(200)
  @DoneEachTime()
  @SerializeOptions({ schema: placingPlan })
  @ApiOkResponse({ standardSchema: placingPlan })
  plan(
    @Param(MeetingAddress) meetingId: string,
    @Param(SessionAddress) sessionId: string,
    @Body({ schema: placingPlanRequest }) body: PlacingPlanRequest,
  ) {
    return this.plans.plan(meetingId, sessionId, body);
  }
}
