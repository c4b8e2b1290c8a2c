import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { DocumentTree, Run } from '../tree.js';
import type { Page } from './page.js';
import { textRun } from './runs.js';
import type { Writer } from './writer.js';

/** Head and foot of the first page and of all others. */
interface Running<Part> {
  first: Part;
  default: Part;
}

/** The running head, which the first page has not, for it has the letterhead; the mark stands on every page. */
export function headers(tree: DocumentTree, page: Page, writer: Writer): Running<Header> {
  const header = (style: string, head: string) =>
    new Header({ children: [line(style, { text: head }, markRuns(tree, writer), page, writer)] });
  return { first: header('HeaderFirst', ''), default: header('Header', tree.runningHead) };
}

/** The same foot on every page: what was issued when, and which page this is. */
export function footers(tree: DocumentTree, page: Page, writer: Writer): Running<Footer> {
  const footer = () =>
    new Footer({ children: [line('Footer', inFoot(tree, tree.runningFoot), pageRuns(tree, writer), page, writer)] });
  return { first: footer(), default: footer() };
}

/** A line with one text at its start and one at its end. */
function line(style: string, start: Run, end: TextRun[], page: Page, writer: Writer): Paragraph {
  return new Paragraph({
    style,
    ...(writer.rightToLeft && { bidirectional: true }),
    tabStops: [{ type: TabStopType.RIGHT, position: page.measure }],
    children: [textRun(start, writer), new TextRun({ children: [new Tab()] }), ...end],
  });
}

/** Words of the foot, of the page label, or the mark. */
function inFoot({ footLanguage }: DocumentTree, text: string): Run {
  return { text, ...(footLanguage !== undefined && { language: footLanguage }) };
}

function markRuns(tree: DocumentTree, writer: Writer): TextRun[] {
  return tree.mark === undefined ? [] : [textRun(inFoot(tree, tree.mark), writer, 'Mark')];
}

/** `pageLabel` with Word's fields PAGE and NUMPAGES in the places of `{page}` and `{pages}`. */
function pageRuns(tree: DocumentTree, writer: Writer): TextRun[] {
  return tree.pageLabel
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '{page}') return new TextRun({ children: [PageNumber.CURRENT] });
      if (part === '{pages}') return new TextRun({ children: [PageNumber.TOTAL_PAGES] });
      return textRun(inFoot(tree, part), writer);
    });
}
