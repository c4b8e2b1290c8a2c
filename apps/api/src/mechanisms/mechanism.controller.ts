import { type LogEntry, logEntry, type LogPage, logPage } from '#contract/log';
import {
  mechanismChange,
  type MechanismChange,
  type MechanismDay,
  mechanismDay,
  mechanismView,
  type MechanismView,
  newMechanism,
  type NewMechanism,
  newStatement,
  type NewStatement,
} from '#contract/mechanism';
import { Body, Controller, Get, Param, Patch, Post, Query, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { LogService } from '../accounts/log.service.js';
import { Permit, Public } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import { IfMatch } from '../platform/http/if-match.js';
import { VersionTag } from '../platform/http/version-tag.interceptor.js';
import { MechanismAddress } from './mechanism-address.js';
import { MechanismEditingService } from './mechanism-editing.service.js';
import { MechanismsService } from './mechanisms.service.js';

/** One mechanism: what is known of it, and changes of it. */
@Controller('api/mechanisms')
@UseInterceptors(VersionTag)
@SerializeOptions({ schema: mechanismView })
export class MechanismController {
  constructor(
    private readonly mechanisms: MechanismsService,
    private readonly editing: MechanismEditingService,
    private readonly log: LogService,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Adds a mechanism, of which nothing is stated yet.' })
  @Permit('mechanism.edit')
  @ApiCreatedResponse({ standardSchema: mechanismView })
  add(@Body({ schema: newMechanism }) mechanism: NewMechanism, @CurrentActor() actor: Actor): Promise<MechanismView> {
    return this.editing.add(mechanism, authorOf(actor));
  }

  @Get(':mechanism')
  @ApiOperation({ summary: 'A mechanism: what holds of it on a day, and all that was ever stated of it.' })
  @Public()
  @ApiOkResponse({ standardSchema: mechanismView })
  get(
    @Param('mechanism', SlugPipe) id: string,
    @Query({ schema: mechanismDay }) { on }: MechanismDay,
  ): Promise<MechanismView> {
    return this.mechanisms.get(id, on);
  }

  @Patch(':mechanism')
  @ApiOperation({
    summary: 'Names a mechanism otherwise; its former names stay as aliases unless these are given too.',
  })
  @Permit('mechanism.edit')
  @ApiOkResponse({ standardSchema: mechanismView })
  rename(
    @Param('mechanism', SlugPipe) id: string,
    @IfMatch() version: number,
    @Body({ schema: mechanismChange }) change: MechanismChange,
    @CurrentActor() actor: Actor,
  ): Promise<MechanismView> {
    return this.editing.rename(id, change, version, authorOf(actor));
  }

  @Post(':mechanism/facts')
  @ApiOperation({ summary: 'States facts of a mechanism as of a date; what was stated before stays in its history.' })
  @Permit('mechanism.edit')
  @ApiCreatedResponse({ standardSchema: mechanismView })
  state(
    @Param('mechanism', SlugPipe) id: string,
    @IfMatch() version: number,
    @Body({ schema: newStatement }) statement: NewStatement,
    @CurrentActor() actor: Actor,
  ): Promise<MechanismView> {
    return this.editing.state(id, statement, version, authorOf(actor));
  }

  @Get(':mechanism/log')
  @ApiOperation({
    summary:
      'What was done to the mechanism, newest first; a page ends with the id that the next one takes as “before”.',
  })
  @Permit('mechanism.edit')
  @SerializeOptions({ schema: logEntry })
  @ApiOkResponse({ standardSchema: logEntry, isArray: true })
  logOf(
    @Param('mechanism', MechanismAddress) id: string,
    @Query({ schema: logPage }) page: LogPage,
  ): Promise<LogEntry[]> {
    return this.log.list(id, page);
  }
}
