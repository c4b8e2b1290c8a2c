import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountNames } from './account-names.js';
import { LogController } from './log.controller.js';
import { LogService } from './log.service.js';
import { AccountController } from './account.controller.js';
import { Account } from './account.entity.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { FirstAccountsService } from './first-accounts.service.js';
import { OwnAccountService } from './own-account.service.js';
import { GrantSources } from './policy/grant-sources.js';
import { PermissionGuard } from './policy/permission.guard.js';
import { Permissions } from './policy/permissions.js';
import { RefusedAccessLog } from './policy/refused-access-log.js';
import { AccountMails } from './sign-in/account-mails.js';
import { ExpiredSignInRows } from './sign-in/expired-sign-in-rows.js';
import { OneTimeLink } from './sign-in/one-time-link.entity.js';
import { SignInPassport } from './sign-in/passport.js';
import { Proof } from './sign-in/proof.js';
import { SessionController } from './sign-in/session.controller.js';
import { SignInRecord } from './sign-in/sign-in-record.js';
import { SignInLinks } from './sign-in/sign-in-links.js';
import { SignInSessions } from './sign-in/sign-in-sessions.js';
import { SignOuts } from './sign-in/sign-outs.js';
import { SignInThrottle } from './sign-in/sign-in-throttle.js';
import { IdentityProvider } from './sign-on/identity-provider.js';
import { SignOnController } from './sign-on/sign-on.controller.js';
import { SignOnIdentities } from './sign-on/sign-on-identities.js';
import { SignOnIdentity } from './sign-on/sign-on-identity.entity.js';
import { SignOnStrategy } from './sign-on/sign-on.strategy.js';
import { SignOutController } from './sign-on/sign-out.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Account, OneTimeLink, SignOnIdentity])],
  controllers: [
    LogController,
    SessionController,
    AccountController,
    AccountsController,
    SignOnController,
    SignOutController,
  ],
  providers: [
    AccountNames,
    LogService,
    AccountMails,
    AccountsService,
    FirstAccountsService,
    OwnAccountService,
    SignInPassport,
    SignInRecord,
    SignInLinks,
    SignInSessions,
    SignInThrottle,
    SignOuts,
    Proof,
    ExpiredSignInRows,
    IdentityProvider,
    SignOnIdentities,
    SignOnStrategy,
    GrantSources,
    Permissions,
    RefusedAccessLog,
    { provide: APP_GUARD, useClass: PermissionGuard },
  ],
  exports: [
    AccountNames,
    LogService,
    AccountMails,
    AccountsService,
    FirstAccountsService,
    OwnAccountService,
    SignInPassport,
    SignInLinks,
    SignInSessions,
    SignInThrottle,
    GrantSources,
    Permissions,
  ],
})
export class AccountsModule {}
