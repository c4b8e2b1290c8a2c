import {
  organizedRecommendation,
  type OrganizedRecommendation,
  publicRecommendation,
  type PublicRecommendation,
  recommendationQuery,
  type RecommendationQuery,
} from '#contract/recommendation';
import { Controller, Get, Header, Param, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../accounts/actor.js';
import { MechanismAddress } from '../mechanisms/mechanism-address.js';
import { Permit, Public } from '../platform/http/access.js';
import { revalidate } from '../platform/http/representation.js';
import { PublicRegister } from './public-register.service.js';

/** The register across meetings. */
@Controller('api')
export class PublicRegisterController {
  constructor(private readonly register: PublicRegister) {}

  @Get('recommendations')
  @ApiOperation({ summary: 'What released meetings have recommended and made public, the latest meeting first.' })
  @Public()
  @Header('Cache-Control', revalidate)
  @SerializeOptions({ schema: publicRecommendation })
  @ApiOkResponse({ standardSchema: publicRecommendation, isArray: true })
  list(@Query({ schema: recommendationQuery }) query: RecommendationQuery): Promise<PublicRecommendation[]> {
    return this.register.list(query);
  }

  @Get('recommendations/organized')
  @ApiOperation({ summary: 'The same, and all that the meetings have recommended that one organizes.' })
  @Permit('register.read')
  @SerializeOptions({ schema: organizedRecommendation })
  @ApiOkResponse({ standardSchema: organizedRecommendation, isArray: true })
  listOrganized(
    @Query({ schema: recommendationQuery }) query: RecommendationQuery,
    @CurrentActor() actor: Actor,
  ): Promise<OrganizedRecommendation[]> {
    return this.register.listFor(actor, query);
  }

  @Get('mechanisms/:mechanism/recommendations')
  @ApiOperation({ summary: 'Public recommendations that a mechanism has taken up, the latest meeting first.' })
  @Public()
  @ApiParam({ name: 'mechanism' })
  @Header('Cache-Control', revalidate)
  @SerializeOptions({ schema: publicRecommendation })
  @ApiOkResponse({ standardSchema: publicRecommendation, isArray: true })
  listOfMechanism(@Param('mechanism', MechanismAddress) id: string): Promise<PublicRecommendation[]> {
    return this.register.listOfMechanism(id);
  }
}
