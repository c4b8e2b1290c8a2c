import { newsSubscribers, type NewsSubscribers } from '#contract/news';
import { Controller, Get, Param, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { Permit } from '../../platform/http/access.js';
import { MeetingAddress } from '../../programme/addresses.js';
import { NewsService } from './news.service.js';

/** Who has subscribed to the news of a meeting: how many, and not who. */
@Controller('api/meetings/:slug/news/subscribers')
@ApiParam({ name: 'slug' })
export class NewsSubscribersController {
  constructor(private readonly news: NewsService) {}

  @Get()
  @ApiOperation({ summary: 'How many addresses get the news of the meeting.' })
  @Permit('notice.read')
  @SerializeOptions({ schema: newsSubscribers })
  @ApiOkResponse({ standardSchema: newsSubscribers })
  count(@Param(MeetingAddress) meetingId: string): Promise<NewsSubscribers> {
    return this.news.count(meetingId);
  }
}
