import { z } from 'zod';
import { wordLanguages } from './words.js';

/** A language in which the product speaks, as a request asks for it. */
export const wordLanguage = z.enum(wordLanguages, { error: `one of ${wordLanguages.join(', ')}` });
