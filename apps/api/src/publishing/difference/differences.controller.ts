import { differenceView, type DifferenceView } from '#contract/difference-view';
import { mastheadRequest } from '#contract/masthead';
import { releaseVersion } from '#contract/release-version';
import { wordLanguage } from '#words/word-language';
import { Controller, Get, Param, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Permit, Public } from '../../platform/http/access.js';
import { SlugPipe } from '../../platform/http/address.pipe.js';
import { immutable, Representation } from '../../platform/http/representation.js';
import { ReleaseVersionPipe } from '../release-version.pipe.js';
import { DifferencesService } from './differences.service.js';

const languageQuery = z.object({ lang: wordLanguage.optional() });
const draftQuery = languageQuery.extend(mastheadRequest.shape);
const pairQuery = languageQuery.extend({ from: releaseVersion.optional() });

/** What has changed, as data and in sentences. */
@Controller('api/meetings/:slug')
export class DifferencesController {
  constructor(private readonly differences: DifferencesService) {}

  @Get('draft/difference')
  @ApiOperation({
    summary:
      'What a release would change, with the symbol … that are to be asked of it: the draft beside the newest release.',
  })
  @Permit('draft.read')
  @SerializeOptions({ schema: differenceView })
  @ApiOkResponse({ standardSchema: differenceView })
  ofDraft(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: draftQuery }) { lang, ...masthead }: z.infer<typeof draftQuery>,
  ): Promise<DifferenceView> {
    return this.differences.ofDraft(slug, lang, masthead);
  }

  @Get('releases/:version/difference')
  @ApiOperation({
    summary: 'What a release has changed since the one before, or since any other. Neither ever changes.',
  })
  @Public()
  @ApiOkResponse({ standardSchema: differenceView })
  async between(
    @Param('slug', SlugPipe) slug: string,
    @Param('version', ReleaseVersionPipe) version: number,
    @Query({ schema: pairQuery }) { from, lang }: z.infer<typeof pairQuery>,
  ): Promise<Representation> {
    const { view, language } = await this.differences.between(slug, version, from, lang);
    const json = JSON.stringify(view);
    return new Representation(json, {
      'Content-Type': 'application/json; charset=utf-8',
      ETag: `W/"${createHash('sha256').update(json).digest('hex')}"`,
      'Cache-Control': immutable,
      'Content-Language': language,
    });
  }
}
