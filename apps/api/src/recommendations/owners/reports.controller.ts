import { linkedOwner, type LinkedOwner, newOwnerReport, type NewOwnerReport } from '#contract/owner-link';
import { recommendationView, type RecommendationView } from '#contract/recommendation';
import {
  type ReportAcceptance,
  reportAcceptance,
  type ReportRefusal,
  reportRefusal,
} from '#contract/recommendation-report';
import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  SerializeOptions,
  UseInterceptors,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../accounts/actor.js';
import { Permit, Public } from '../../platform/http/access.js';
import { TokenPipe } from '../../platform/http/address.pipe.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { unshared } from '../../platform/http/representation.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { RecommendationAddress } from '../recommendation-address.js';
import { RegisterViews } from '../register-views.service.js';
import { ReportAddress } from './owner-addresses.js';
import { OwnerReportsService } from './owner-reports.service.js';
import { ReportSettling } from './report-settling.service.js';

/** What owners report on recommendations, and what becomes of it. */
@Controller('api')
export class ReportsController {
  constructor(
    private readonly reports: OwnerReportsService,
    private readonly settling: ReportSettling,
    private readonly views: RegisterViews,
  ) {}

  @Post('meetings/:slug/recommendations/:number/reports/:report/acceptance')
  @ApiOperation({
    summary:
      'Accepts the report of an owner: the recommendation is set to what it proposes. If-Match is of the report.',
  })
  @ApiParam({ name: 'slug' })
  @ApiParam({ name: 'number' })
  @ApiParam({ name: 'report' })
  @Permit('recommendation-report.settle')
  @HttpCode(200)
  @UseInterceptors(VersionTag)
  @SerializeOptions({ schema: recommendationView })
  @ApiOkResponse({ standardSchema: recommendationView })
  async accept(
    @Param(RecommendationAddress) recommendationId: string,
    @Param(ReportAddress) id: string,
    @IfMatch() version: number,
    @Body({ schema: reportAcceptance }) acceptance: ReportAcceptance,
    @CurrentActor() actor: Actor,
  ): Promise<RecommendationView> {
    await this.settling.accept(recommendationId, id, acceptance, version, actor);
    return this.views.get(recommendationId, actor);
  }

  @Post('meetings/:slug/recommendations/:number/reports/:report/refusal')
  @ApiOperation({ summary: 'Declines the report of an owner, for a reason that it reads. If-Match is of the report.' })
  @ApiParam({ name: 'slug' })
  @ApiParam({ name: 'number' })
  @ApiParam({ name: 'report' })
  @Permit('recommendation-report.settle')
  @HttpCode(200)
  @UseInterceptors(VersionTag)
  @SerializeOptions({ schema: recommendationView })
  @ApiOkResponse({ standardSchema: recommendationView })
  async decline(
    @Param(RecommendationAddress) recommendationId: string,
    @Param(ReportAddress) id: string,
    @IfMatch() version: number,
    @Body({ schema: reportRefusal }) { reason }: ReportRefusal,
    @CurrentActor() actor: Actor,
  ): Promise<RecommendationView> {
    await this.settling.decline(recommendationId, id, reason, version, actor);
    return this.views.get(recommendationId, actor);
  }

  @Get('owner-links/:token')
  @ApiOperation({ summary: 'What the owner of a link has taken up of what a meeting has recommended.' })
  @ApiParam({ name: 'token' })
  @Public()
  @Header('Cache-Control', unshared)
  @SerializeOptions({ schema: linkedOwner })
  @ApiOkResponse({ standardSchema: linkedOwner })
  see(@Param('token', TokenPipe) token: string): Promise<LinkedOwner> {
    return this.reports.see(token);
  }

  @Post('owner-links/:token/reports')
  @ApiOperation({
    summary: 'Reports what was done about a recommendation in a year; it replaces what nobody has settled yet.',
  })
  @ApiParam({ name: 'token' })
  @Public()
  @HttpCode(200)
  @Header('Cache-Control', unshared)
  @SerializeOptions({ schema: linkedOwner })
  @ApiOkResponse({ standardSchema: linkedOwner })
  send(
    @Param('token', TokenPipe) token: string,
    @Body({ schema: newOwnerReport }) report: NewOwnerReport,
  ): Promise<LinkedOwner> {
    return this.reports.send(token, report);
  }
}
