import {
  type AccountChange,
  accountChange,
  type AccountView,
  accountView,
  type NewAccount,
  newAccount,
} from '#contract/account';
import { Body, Controller, Get, Param, Patch, Post, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Permit } from '../platform/http/access.js';
import { UuidPipe } from '../platform/http/address.pipe.js';
import { IfMatch } from '../platform/http/if-match.js';
import { VersionTag } from '../platform/http/version-tag.interceptor.js';
import { AccountsService } from './accounts.service.js';
import { type Actor, authorOf, CurrentActor } from './actor.js';

/** The accounts of the installation. */
@Controller('api/accounts')
@Permit('account.manage')
@UseInterceptors(VersionTag)
@SerializeOptions({ schema: accountView })
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  @ApiOperation({ summary: 'Every account, by name.' })
  @ApiOkResponse({ standardSchema: accountView, isArray: true })
  list(): Promise<AccountView[]> {
    return this.accounts.list();
  }

  @Post()
  @ApiOperation({ summary: 'Makes an account.' })
  @ApiCreatedResponse({ standardSchema: accountView })
  create(@CurrentActor() actor: Actor, @Body({ schema: newAccount }) account: NewAccount): Promise<AccountView> {
    return this.accounts.create(account, authorOf(actor));
  }

  @Patch(':account')
  @ApiOperation({
    summary: 'Renames, disables or enables an account, or makes it an administrator’s. Disabling ends its sign-ins.',
  })
  @ApiOkResponse({ standardSchema: accountView })
  change(
    @CurrentActor() actor: Actor,
    @Param('account', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body({ schema: accountChange }) change: AccountChange,
  ): Promise<AccountView> {
    return this.accounts.change(id, change, version, authorOf(actor));
  }
}
