import { normalise } from '../normalise.js';
import { withoutControls } from '../text/characters.js';

/** What is not a Char of XML 1.0 §2.2: one of these, and Word opens nothing of the file. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text as it may stand in an XML file: without what XML forbids, ends of lines as `\n`. */
export function xmlText(text: string): string {
  return withoutControls(text).replace(notXml, '');
}

/** The text as it is printed. */
export function printedText(text: string, language: string): string {
  return normalise(xmlText(text), language);
}
