import {
  type CorrectionAcceptance,
  correctionAcceptance,
  type CorrectionRefusal,
  correctionRefusal,
  type CorrectionView,
  correctionView,
  type LinkedMechanism,
  linkedMechanism,
  type MadeMechanismLink,
  madeMechanismLink,
  mechanismCorrection,
  type MechanismCorrectionView,
  mechanismLink,
  type MechanismLinkView,
  type NewCorrection,
  newCorrection,
  type NewMechanismLink,
  newMechanismLink,
} from '#contract/mechanism-correction';
import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Query,
  SerializeOptions,
  UseInterceptors,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit, Public } from '../../platform/http/access.js';
import { TokenPipe, UuidPipe } from '../../platform/http/address.pipe.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { unshared } from '../../platform/http/representation.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { MechanismAddress } from '../mechanism-address.js';
import { CorrectionsService } from './corrections.service.js';
import { MechanismLinksService } from './mechanism-links.service.js';

const waitingQuery = z.object({ state: z.literal('waiting', { error: 'waiting' }).optional() });

/** What the secretariats of mechanisms suggest, and the links at which they do. */
@Controller('api')
@UseInterceptors(VersionTag)
export class CorrectionsController {
  constructor(
    private readonly links: MechanismLinksService,
    private readonly corrections: CorrectionsService,
  ) {}

  @Get('mechanisms/:mechanism/links')
  @ApiOperation({
    summary: 'The links at which the secretariat of the mechanism suggests corrections, the latest first.',
  })
  @Permit('mechanism-link.manage')
  @ApiParam({ name: 'mechanism' })
  @SerializeOptions({ schema: mechanismLink })
  @ApiOkResponse({ standardSchema: mechanismLink, isArray: true })
  listLinks(@Param('mechanism', MechanismAddress) mechanismId: string): Promise<MechanismLinkView[]> {
    return this.links.list(mechanismId);
  }

  @Post('mechanisms/:mechanism/links')
  @ApiOperation({ summary: 'Makes such a link, good for ninety days, and sends it where an address is given.' })
  @Permit('mechanism-link.manage')
  @ApiParam({ name: 'mechanism' })
  @SerializeOptions({ schema: madeMechanismLink })
  @ApiCreatedResponse({ standardSchema: madeMechanismLink })
  makeLink(
    @Param('mechanism', MechanismAddress) mechanismId: string,
    @Body({ schema: newMechanismLink }) wish: NewMechanismLink,
    @CurrentActor() actor: Actor,
  ): Promise<MadeMechanismLink> {
    return this.links.make(mechanismId, wish, authorOf(actor));
  }

  @Delete('mechanisms/:mechanism/links/:link')
  @ApiOperation({ summary: 'Withdraws a link: it leads nowhere any more, and what was suggested stays.' })
  @Permit('mechanism-link.manage')
  @ApiParam({ name: 'mechanism' })
  @HttpCode(204)
  @ApiNoContentResponse()
  withdrawLink(
    @Param('mechanism', MechanismAddress) mechanismId: string,
    @Param('link', UuidPipe) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.links.withdraw(mechanismId, id, authorOf(actor));
  }

  @Get('mechanism-corrections')
  @ApiOperation({
    summary: 'What secretariats have suggested, the latest first; with ?state=waiting what is not settled.',
  })
  @Permit('mechanism-correction.read')
  @SerializeOptions({ schema: mechanismCorrection })
  @ApiOkResponse({ standardSchema: mechanismCorrection, isArray: true })
  list(@Query({ schema: waitingQuery }) { state }: z.infer<typeof waitingQuery>): Promise<MechanismCorrectionView[]> {
    return this.corrections.list(state === 'waiting');
  }

  @Post('mechanisms/:mechanism/corrections/:correction/acceptance')
  @ApiOperation({
    summary: 'Accepts a correction: the fact is stated as it is given, with the secretariat as its source.',
  })
  @Permit('mechanism-correction.resolve')
  @ApiParam({ name: 'mechanism' })
  @HttpCode(200)
  @SerializeOptions({ schema: correctionView })
  @ApiOkResponse({ standardSchema: correctionView })
  accept(
    @Param('mechanism', MechanismAddress) mechanismId: string,
    @Param('correction', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body({ schema: correctionAcceptance }) facts: CorrectionAcceptance,
    @CurrentActor() actor: Actor,
  ): Promise<CorrectionView> {
    return this.corrections.accept(mechanismId, id, facts, version, authorOf(actor));
  }

  @Post('mechanisms/:mechanism/corrections/:correction/refusal')
  @ApiOperation({ summary: 'Declines a correction, for a reason that the secretariat reads.' })
  @Permit('mechanism-correction.resolve')
  @ApiParam({ name: 'mechanism' })
  @HttpCode(200)
  @SerializeOptions({ schema: correctionView })
  @ApiOkResponse({ standardSchema: correctionView })
  decline(
    @Param('mechanism', MechanismAddress) mechanismId: string,
    @Param('correction', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body({ schema: correctionRefusal }) { reason }: CorrectionRefusal,
    @CurrentActor() actor: Actor,
  ): Promise<CorrectionView> {
    return this.corrections.decline(mechanismId, id, reason, version, authorOf(actor));
  }

  @Get('mechanism-links/:token')
  @ApiOperation({ summary: 'The mechanism of a link as it is today, and what was suggested through the link.' })
  @Public()
  @Header('Cache-Control', unshared)
  @SerializeOptions({ schema: linkedMechanism })
  @ApiOkResponse({ standardSchema: linkedMechanism })
  see(@Param('token', TokenPipe) token: string): Promise<LinkedMechanism> {
    return this.corrections.see(token);
  }

  @Post('mechanism-links/:token/corrections')
  @ApiOperation({ summary: 'Suggests a correction; whoever organizes a meeting accepts or declines it.' })
  @Public()
  @SerializeOptions({ schema: correctionView })
  @ApiCreatedResponse({ standardSchema: correctionView })
  suggest(
    @Param('token', TokenPipe) token: string,
    @Body({ schema: newCorrection }) correction: NewCorrection,
  ): Promise<CorrectionView> {
    return this.corrections.suggest(token, correction);
  }
}
