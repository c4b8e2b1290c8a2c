import { type NewsWish, newsWish } from '#contract/news';
import { wordLanguage } from '#words/word-language';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { LinkTokenPipe } from '../../pages/link-token.pipe.js';
import { Public } from '../../platform/http/access.js';
import { SlugPipe } from '../../platform/http/address.pipe.js';
import { DoneEachTime } from '../../platform/http/idempotency/idempotency.interceptor.js';
import { type Representation, SeeOther } from '../../platform/http/representation.js';
import { NewsPages } from './news-pages.js';
import { NewsService } from './news.service.js';

const pageQuery = z.object({ lang: wordLanguage.optional() });
type PageQuery = z.infer<typeof pageQuery>;

/** Subscribing to the news of a meeting, and ending that, on pages; whoever does needs no account. */
@ApiExcludeController()
@Controller()
@Public()
export class NewsController {
  constructor(
    private readonly news: NewsService,
    private readonly pages: NewsPages,
  ) {}

  @Post('meetings/:slug/news')
  async subscribe(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: pageQuery }) { lang }: PageQuery,
    @Body({ schema: newsWish }) wish: NewsWish,
    @Req() { ip = '' }: Request,
  ): Promise<SeeOther> {
    return new SeeOther(await this.news.subscribe(slug, wish, lang, ip));
  }

  @Get('meetings/:slug/news/sent')
  sent(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: pageQuery }) { lang }: PageQuery,
  ): Promise<Representation> {
    return this.pages.sent(slug, lang);
  }

  @Get('news/confirm/:token')
  askToConfirm(@Param('token', LinkTokenPipe) token: string, @Req() request: Request): Representation {
    return this.pages.askToConfirm(request, token);
  }

  @Post('news/confirm/:token')
  @DoneEachTime()
  async confirm(@Param('token', LinkTokenPipe) token: string, @Req() request: Request): Promise<Representation> {
    return this.pages.confirmed(request, await this.news.confirm(token, request.ip ?? ''));
  }

  @Get('news/unsubscribe/:token')
  askToEnd(@Param('token', LinkTokenPipe) token: string, @Req() request: Request): Representation {
    return this.pages.askToEnd(request, token);
  }

  /** From the page, and from the programs of mailboxes, which ask nothing first (RFC 8058 §3.2). */
  @Post('news/unsubscribe/:token')
  @DoneEachTime()
  @HttpCode(200)
  async unsubscribe(@Param('token', LinkTokenPipe) token: string, @Req() request: Request): Promise<Representation> {
    await this.news.unsubscribe(token);
    return this.pages.ended(request);
  }
}
