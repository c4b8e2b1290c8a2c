import { wordLanguage } from '#words/word-language';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Public } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import type { Representation } from '../platform/http/representation.js';
import { PagesService } from './pages.service.js';

const feedQuery = z.object({ lang: wordLanguage.optional() });

/** For feed readers, which are programs. */
@Controller('meetings/:slug')
@Public()
export class ChangesFeedController {
  constructor(private readonly pages: PagesService) {}

  @Get('changes.atom')
  @ApiOperation({ summary: 'What each release changed, as an Atom feed.' })
  async get(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: feedQuery }) { lang }: z.infer<typeof feedQuery>,
  ): Promise<Representation> {
    return this.pages.changesFeed(slug, lang);
  }
}
