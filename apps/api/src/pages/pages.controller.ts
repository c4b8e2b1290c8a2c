import { slug as mechanismId } from '#contract/fields';
import { releaseVersion } from '#contract/release-version';
import { wordLanguage } from '#words/word-language';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { z } from 'zod';
import { Public } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import { Representation } from '../platform/http/representation.js';
import { PagesService } from './pages.service.js';

const pageQuery = z.object({ lang: wordLanguage.optional() });
const agendaPageQuery = pageQuery.extend({ since: releaseVersion.optional() });
const ownGroupQuery = pageQuery.extend({ mechanism: mechanismId.or(z.literal('')).optional() });
type PageQuery = z.infer<typeof pageQuery>;

@ApiExcludeController()
@Controller()
@Public()
export class PagesController {
  constructor(private readonly pages: PagesService) {}

  @Get()
  async meetings(@Query({ schema: pageQuery }) { lang }: PageQuery): Promise<Representation> {
    return this.pages.meetings(lang);
  }

  @Get('meetings/:slug')
  async meeting(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: agendaPageQuery }) { lang, since }: z.infer<typeof agendaPageQuery>,
  ): Promise<Representation> {
    return this.pages.meeting(slug, { lang, since });
  }

  @Get('meetings/:slug/changes')
  async changes(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: pageQuery }) { lang }: PageQuery,
  ): Promise<Representation> {
    return this.pages.changes(slug, lang);
  }

  @Get('meetings/:slug/my-group')
  async ownGroup(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: ownGroupQuery }) { lang, mechanism }: z.infer<typeof ownGroupQuery>,
  ): Promise<Representation> {
    return this.pages.ownGroup(slug, { lang, mechanism: mechanism === '' ? undefined : mechanism });
  }

  /** At the root, because from there it may serve the meetings below. */
  @Get('service-worker.js')
  serviceWorker(): Representation {
    return this.pages.serviceWorker();
  }

  @Get('assets/:name')
  asset(@Param('name') name: string): Representation {
    return this.pages.asset(name);
  }
}
