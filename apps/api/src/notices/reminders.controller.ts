import {
  type ReminderOrder,
  reminderOrder,
  type ReminderSent,
  reminderSent,
  type ReminderView,
  reminderView,
} from '#contract/reminder';
import { Body, Controller, Get, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import { RemindersService } from './reminders.service.js';

/** Who is asked for what is still missing from them. */
@Controller('api/meetings/:slug/reminders')
@Permit('reminder.send')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  @Get()
  @ApiOperation({
    summary: 'Everybody from whom something is missing, when they were reminded of it, and the mail that would go now.',
  })
  @SerializeOptions({ schema: reminderView })
  @ApiOkResponse({ standardSchema: reminderView, isArray: true })
  list(@Param('slug', SlugPipe) slug: string): Promise<ReminderView[]> {
    return this.reminders.list(slug);
  }

  @Post()
  @ApiOperation({
    summary:
      'Reminds these people, all or none, of all that is missing from them. Whoever was reminded within the last 24 hours is left alone unless “again” is true.',
  })
  @SerializeOptions({ schema: reminderSent })
  @ApiCreatedResponse({ standardSchema: reminderSent, isArray: true })
  send(
    @Param('slug', SlugPipe) slug: string,
    @Body({ schema: reminderOrder }) order: ReminderOrder,
    @CurrentActor() actor: Actor,
  ): Promise<ReminderSent[]> {
    return this.reminders.send(slug, order, authorOf(actor));
  }
}
