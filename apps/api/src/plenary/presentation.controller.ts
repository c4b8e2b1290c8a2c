import { ownSlideChoice, type OwnSlideChoice, presentationView, type PresentationView } from '#contract/plenary';
import { Body, Controller, Get, Param, Put, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { Permit } from '../platform/http/access.js';
import { GroupAddress } from '../programme/addresses.js';
import { PlenaryViews } from './plenary-views.service.js';
import { ScreensService } from './screens.service.js';

/** What a group presents to the plenary, for its rapporteur. */
@Controller('api/meetings/:slug/sessions/:session/groups/:group/output/presentation')
@ApiParam({ name: 'slug' })
@ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
@ApiParam({ name: 'group', description: 'The group’s id' })
@Permit('output.present')
@SerializeOptions({ schema: presentationView })
export class PresentationController {
  constructor(
    private readonly views: PlenaryViews,
    private readonly screens: ScreensService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The slides of a group, and which of them is on the screen of the plenary.' })
  @ApiOkResponse({ standardSchema: presentationView })
  read(@Param(GroupAddress) groupId: string): Promise<PresentationView> {
    return this.views.presentation(groupId);
  }

  @Put('slide')
  @ApiOperation({ summary: 'Puts a slide of the group on the screen of the plenary.' })
  @ApiOkResponse({ standardSchema: presentationView })
  async show(
    @Param(GroupAddress) groupId: string,
    @Body({ schema: ownSlideChoice }) { slide }: OwnSlideChoice,
  ): Promise<PresentationView> {
    await this.screens.showOwn(groupId, slide);
    return this.views.presentation(groupId);
  }
}
