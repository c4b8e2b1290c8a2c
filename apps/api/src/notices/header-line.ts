import { text as visibleText } from '#contract/fields';
import { oneLine } from '#typeset/text/one-line';

/** No mail shows more of a name or a subject. */
const longest = 200;

/**
 * A text as a header of a mail or the name of an account may hold it: one line, without what cannot be written; empty where
 * nothing of it could be seen.
 */
export function headerLine(text: string): string {
  const characters = Array.from(oneLine(text).replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFFFE\uFFFF]/gu, ''));
  const line = characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
  return visibleText.safeParse(line).success ? line : '';
}
