import { recommendationQuery } from '#contract/recommendation';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, CurrentActor } from '../../accounts/actor.js';
import { Permit, Public } from '../../platform/http/access.js';
import { SlugPipe } from '../../platform/http/address.pipe.js';
import type { Representation } from '../../platform/http/representation.js';
import { downloadQuery } from '../document-request.js';
import { FollowUpDocuments } from './follow-up-documents.service.js';

const meetingQuery = downloadQuery.omit({ version: true });
const registerQuery = recommendationQuery.extend(meetingQuery.shape);
type RegisterQuery = z.infer<typeof registerQuery>;

/** What was recommended, by whom it was taken up and with what result, as documents. */
@Controller()
export class FollowUpController {
  constructor(private readonly documents: FollowUpDocuments) {}

  @Get('api/meetings/:slug/follow-up.pdf')
  @ApiOperation({ summary: 'The follow-up to the recommendations of the meeting (PDF).' })
  @ApiParam({ name: 'slug' })
  @Permit('recommendation.read')
  meetingPdf(
    @Param('slug', SlugPipe) meeting: string,
    @Query({ schema: meetingQuery }) query: z.infer<typeof meetingQuery>,
    @CurrentActor() actor: Actor,
  ): Promise<Representation> {
    return this.documents.ofMeeting(meeting, actor, { ...query, format: 'pdf' });
  }

  @Get('api/recommendations/organized/follow-up.pdf')
  @ApiOperation({
    summary: 'The follow-up across the meetings that one organizes, with what others made public (PDF).',
  })
  @Permit('register.read')
  organizedPdf(
    @Query({ schema: registerQuery }) { lang, paper, ...query }: RegisterQuery,
    @CurrentActor() actor: Actor,
  ): Promise<Representation> {
    return this.documents.organized(query, actor, { lang, paper, format: 'pdf' });
  }

  @Get('recommendations/follow-up.pdf')
  @ApiOperation({ summary: 'The follow-up to what meetings have recommended and made public (PDF).' })
  @Public()
  publicPdf(@Query({ schema: registerQuery }) { lang, paper, ...query }: RegisterQuery): Promise<Representation> {
    return this.documents.published(query, { lang, paper, format: 'pdf' });
  }

  @Get('api/meetings/:slug/follow-up.docx')
  @ApiOperation({ summary: 'The follow-up to the recommendations of the meeting (Word).' })
  @ApiParam({ name: 'slug' })
  @Permit('recommendation.read')
  meetingDocx(
    @Param('slug', SlugPipe) meeting: string,
    @Query({ schema: meetingQuery }) query: z.infer<typeof meetingQuery>,
    @CurrentActor() actor: Actor,
  ): Promise<Representation> {
    return this.documents.ofMeeting(meeting, actor, { ...query, format: 'docx' });
  }

  @Get('api/recommendations/organized/follow-up.docx')
  @ApiOperation({
    summary: 'The follow-up across the meetings that one organizes, with what others made public (Word).',
  })
  @Permit('register.read')
  organizedDocx(
    @Query({ schema: registerQuery }) { lang, paper, ...query }: RegisterQuery,
    @CurrentActor() actor: Actor,
  ): Promise<Representation> {
    return this.documents.organized(query, actor, { lang, paper, format: 'docx' });
  }

  @Get('recommendations/follow-up.docx')
  @ApiOperation({ summary: 'The follow-up to what meetings have recommended and made public (Word).' })
  @Public()
  publicDocx(@Query({ schema: registerQuery }) { lang, paper, ...query }: RegisterQuery): Promise<Representation> {
    return this.documents.published(query, { lang, paper, format: 'docx' });
  }

  @Get('api/meetings/:slug/follow-up.xlsx')
  @ApiOperation({ summary: 'The follow-up to the recommendations of the meeting (Excel).' })
  @ApiParam({ name: 'slug' })
  @Permit('recommendation.read')
  meetingXlsx(
    @Param('slug', SlugPipe) meeting: string,
    @Query({ schema: meetingQuery }) query: z.infer<typeof meetingQuery>,
    @CurrentActor() actor: Actor,
  ): Promise<Representation> {
    return this.documents.ofMeeting(meeting, actor, { ...query, format: 'xlsx' });
  }

  @Get('api/recommendations/organized/follow-up.xlsx')
  @ApiOperation({
    summary: 'The follow-up across the meetings that one organizes, with what others made public (Excel).',
  })
  @Permit('register.read')
  organizedXlsx(
    @Query({ schema: registerQuery }) { lang, paper, ...query }: RegisterQuery,
    @CurrentActor() actor: Actor,
  ): Promise<Representation> {
    return this.documents.organized(query, actor, { lang, paper, format: 'xlsx' });
  }

  @Get('recommendations/follow-up.xlsx')
  @ApiOperation({ summary: 'The follow-up to what meetings have recommended and made public (Excel).' })
  @Public()
  publicXlsx(@Query({ schema: registerQuery }) { lang, paper, ...query }: RegisterQuery): Promise<Representation> {
    return this.documents.published(query, { lang, paper, format: 'xlsx' });
  }
}
