import { roleAnswer } from '#contract/my-part';
import { Body, Controller, Get, Param, Post, Redirect, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { type Actor, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { UuidPipe } from '../platform/http/address.pipe.js';
import type { Representation } from '../platform/http/representation.js';
import { MyPartService } from '../programme/my-part.service.js';
import { formBiography, formReason, formVersion } from './form-fields.js';
import { MyPartPages } from './my-part-pages.js';

const answerForm = roleAnswer.extend({ version: formVersion, reason: formReason });
const biographyForm = z.strictObject({ version: formVersion, biography: formBiography });

/** One's own part as a page, complete without scripts: what the mail of an invitation leads to. */
@ApiExcludeController()
@Controller('my-part')
@Permit('account.use')
export class MyPartPageController {
  constructor(
    private readonly pages: MyPartPages,
    private readonly parts: MyPartService,
  ) {}

  @Get()
  show(@CurrentActor() actor: Actor, @Req() request: Request): Promise<Representation> {
    return this.pages.show(actor, request);
  }

  @Post('roles/:role')
  @Redirect('/my-part', 303)
  async answer(
    @CurrentActor() actor: Actor,
    @Param('role', UuidPipe) roleId: string,
    @Body({ schema: answerForm }) { version, ...answer }: z.infer<typeof answerForm>,
  ): Promise<void> {
    await this.parts.answer(actor, roleId, answer, version);
  }

  @Post('people/:person/biography')
  @Redirect('/my-part', 303)
  async setBiography(
    @CurrentActor() actor: Actor,
    @Param('person', UuidPipe) personId: string,
    @Body({ schema: biographyForm }) { version, biography }: z.infer<typeof biographyForm>,
  ): Promise<void> {
    await this.parts.setBiography(actor, personId, biography, version);
  }

  @Post('calendar')
  makeCalendar(@CurrentActor() actor: Actor, @Req() request: Request): Promise<Representation> {
    return this.pages.makeCalendar(actor, request);
  }
}
