import { type MailText, mailText, type MailView, mailView } from '#contract/mail';
import { Controller, Get, Param, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Permit } from '../platform/http/access.js';
import { UuidPipe } from '../platform/http/address.pipe.js';
import { InstallationMailsService } from './installation-mails.service.js';

/** All mails of the installation. Without a mail server this is where they are read. */
@Controller('api/mail')
@Permit('mail.read')
export class MailController {
  constructor(private readonly mails: InstallationMailsService) {}

  @Get()
  @ApiOperation({ summary: 'The mails of the installation, newest first, 500 at most.' })
  @SerializeOptions({ schema: mailView })
  @ApiOkResponse({ standardSchema: mailView, isArray: true })
  list(): Promise<MailView[]> {
    return this.mails.list();
  }

  @Get(':mail')
  @ApiOperation({ summary: 'A mail with its text. Its one-time links work only while there is no mail server.' })
  @SerializeOptions({ schema: mailText })
  @ApiOkResponse({ standardSchema: mailText })
  get(@Param('mail', UuidPipe) mail: string): Promise<MailText> {
    return this.mails.get(mail);
  }
}
