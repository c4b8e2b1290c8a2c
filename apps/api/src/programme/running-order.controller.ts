import {
  itemMinutes,
  type ItemMinutes,
  itemOrder,
  type ItemOrder,
  runningOrder,
  type RunningOrder,
  speakerOrder,
  type SpeakerOrder,
} from '#contract/session-work';
import { Body, Controller, Get, Param, Put, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { UuidPipe } from '../platform/http/address.pipe.js';
import { IfMatch } from '../platform/http/if-match.js';
import { VersionTag } from '../platform/http/version-tag.interceptor.js';
import { SessionAddress } from './addresses.js';
import { RunningOrderService } from './running-order.service.js';

/** What happens in a session, in order. Every change answers with the whole as it then is. */
@Controller('api/meetings/:slug/sessions/:session/running-order')
@ApiParam({ name: 'slug' })
@ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
@UseInterceptors(VersionTag)
@SerializeOptions({ schema: runningOrder })
export class RunningOrderController {
  constructor(private readonly orders: RunningOrderService) {}

  @Get()
  @ApiOperation({ summary: 'The items of a session in order, with their speakers and minutes.' })
  @Permit('running-order.read')
  @ApiOkResponse({ standardSchema: runningOrder })
  read(@Param(SessionAddress) sessionId: string): Promise<RunningOrder> {
    return this.orders.get(sessionId);
  }

  @Put('items')
  @ApiOperation({ summary: 'Puts the items of a session in another order.' })
  @Permit('running-order.write')
  @ApiOkResponse({ standardSchema: runningOrder })
  async reorderItems(
    @Param(SessionAddress) sessionId: string,
    @Body({ schema: itemOrder }) { items }: ItemOrder,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<RunningOrder> {
    const { after } = await this.orders.reorderItems(sessionId, items, version, authorOf(actor));
    return after;
  }

  @Put('items/:item/speakers')
  @ApiOperation({ summary: 'Puts the speakers of an item in another order.' })
  @Permit('running-order.write')
  @ApiOkResponse({ standardSchema: runningOrder })
  async reorderSpeakers(
    @Param(SessionAddress) sessionId: string,
    @Param('item', UuidPipe) itemId: string,
    @Body({ schema: speakerOrder }) { speakers }: SpeakerOrder,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<RunningOrder> {
    const { after } = await this.orders.reorderSpeakers(sessionId, itemId, speakers, version, authorOf(actor));
    return after;
  }

  @Put('items/:item/minutes')
  @ApiOperation({ summary: 'Says how many minutes an item takes; null for what time there is.' })
  @Permit('running-order.write')
  @ApiOkResponse({ standardSchema: runningOrder })
  async setMinutes(
    @Param(SessionAddress) sessionId: string,
    @Param('item', UuidPipe) itemId: string,
    @Body({ schema: itemMinutes }) { minutes }: ItemMinutes,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<RunningOrder> {
    const { after } = await this.orders.setMinutes(sessionId, itemId, minutes, version, authorOf(actor));
    return after;
  }
}
