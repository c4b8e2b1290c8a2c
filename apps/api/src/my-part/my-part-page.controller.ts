import { roleAnswer } from '#contract/my-part';
import { Body, Controller, Get, Param, Post, Query, Redirect, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { type Actor, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { UuidPipe } from '../platform/http/address.pipe.js';
import type { Representation, SeeOther } from '../platform/http/representation.js';
import { MyPartService } from '../programme/my-part.service.js';
import { formBiography, formMark, formReason, formVersion } from './form-fields.js';
import { deed } from './my-part.page.js';
import { done, MyPartPages } from './my-part-pages.js';

const answerForm = roleAnswer.extend({ version: formVersion, reason: formReason });
const calendarForm = z.strictObject({ former: formMark });
const pageQuery = z.object({ done: deed.optional().catch(undefined) });
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
  show(
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Query({ schema: pageQuery }) query: z.infer<typeof pageQuery>,
  ): Promise<Representation> {
    return this.pages.show(actor, request, query);
  }

  @Post('roles/:role')
  answer(
    @CurrentActor() actor: Actor,
    @Param('role', UuidPipe) role: string,
    @Body({ schema: answerForm }) answer: z.infer<typeof answerForm>,
    @Req() request: Request,
  ): Promise<Representation | SeeOther> {
    return this.pages.answer(actor, request, { role, ...answer });
  }

  @Post('people/:person/biography')
  async setBiography(
    @CurrentActor() actor: Actor,
    @Param('person', UuidPipe) personId: string,
    @Body({ schema: biographyForm }) { version, biography }: z.infer<typeof biographyForm>,
  ): Promise<SeeOther> {
    await this.parts.setBiography(actor, personId, biography, version);
    return done('biography');
  }

  /** Where the address bar stands once an address was made. */
  @Get('calendar')
  @Redirect('/my-part', 303)
  leaveCalendar(): void {
    // The redirection is all there is.
  }

  @Post('calendar')
  makeCalendar(
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Body({ schema: calendarForm }) { former }: z.infer<typeof calendarForm>,
  ): Promise<Representation | SeeOther> {
    return this.pages.makeCalendar(actor, request, former);
  }

  @Post('calendar/end')
  endCalendar(@CurrentActor() actor: Actor): Promise<SeeOther> {
    return this.pages.endCalendar(actor);
  }
}
