import { wordLanguage } from '#words/word-language';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AddressPipe } from '../../platform/http/address.pipe.js';

/** In which language findings are told; that of the meeting where nothing is said. */
export const sentenceQuery = z.object({ lang: wordLanguage.optional() });
export type SentenceQuery = z.infer<typeof sentenceQuery>;

/** The key of a finding, as `make-finding` makes it: a rule, then up to three keys of what it is about. */
@Injectable()
export class FindingKeyPipe extends AddressPipe {
  protected readonly shape = z.string().regex(/^[a-z-]+\.[a-z-]+(~[A-Za-z0-9][A-Za-z0-9._:-]{0,79}){0,3}$/);
}
