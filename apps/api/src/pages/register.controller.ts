import { recommendationQuery } from '#contract/recommendation';
import { wordLanguage } from '#words/word-language';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { z } from 'zod';
import { Public } from '../platform/http/access.js';
import type { Representation } from '../platform/http/representation.js';
import { RegisterPages } from './register-pages.js';

/** What a form without a script leaves empty is not asked for. */
const registerQuery = z.preprocess(
  (query) =>
    typeof query === 'object' && query !== null
      ? Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))
      : query,
  recommendationQuery.extend({ lang: wordLanguage.optional() }),
);

/** What was made public of what meetings have recommended, as a page. */
@ApiExcludeController()
@Controller('recommendations')
@Public()
export class RegisterController {
  constructor(private readonly pages: RegisterPages) {}

  @Get()
  show(@Query({ schema: registerQuery }) { lang, ...query }: z.infer<typeof registerQuery>): Promise<Representation> {
    return this.pages.show(query, lang);
  }
}
