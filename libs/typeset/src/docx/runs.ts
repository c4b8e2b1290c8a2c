import { Bookmark, BookmarkEnd, BookmarkStart, CarriageReturn, ConcreteHyperlink, NoBreakHyphen, TextRun } from 'docx';
import type { IContext, IRunOptions, IXmlableObject, ParagraphChild } from 'docx';
import { linkTarget } from '../link-target.js';
import { resolveBidi } from '../text/bidi.js';
import type { Run } from '../tree.js';
import { wordLanguage } from './language.js';
import { printedText } from './text.js';
import type { Writer } from './writer.js';

const hyperlinkRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A link to an address, numbered by us: docx's own has a random id. */
class AddressLink extends ConcreteHyperlink {
  constructor(
    children: ParagraphChild[],
    id: string,
    private readonly url: string,
  ) {
    super(children, id);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    context.viewWrapper.Relationships.addRelationship(this.linkId, hyperlinkRelationship, this.url, 'External');
    return super.prepForXml(context);
  }
}

/** A bookmark numbered by us: docx's own numbers go on from one document to the next. */
class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(name: string, id: number, children: ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, id);
    this.end = new BookmarkEnd(id);
  }
}

/** The content of a paragraph; the anchors name its place in the document, for links inside it. */
export function paragraphContent(runs: readonly Run[], writer: Writer, anchors: readonly Anchor[]): ParagraphChild[] {
  const content = runs.map((run) => linkedRun(run, writer));
  return anchors.reduce((inner, anchor) => {
    const bookmark = anchor === undefined ? undefined : writer.bookmarks.get(anchor);
    return bookmark === undefined ? inner : [new NumberedBookmark(bookmark.name, bookmark.id, inner)];
  }, content);
}

type Anchor = string | undefined;

function linkedRun(run: Run, writer: Writer): ParagraphChild {
  const target = run.href === undefined ? null : linkTarget(run.href);
  if (target?.kind === 'address')
    return new AddressLink([textRun(run, writer, 'Hyperlink')], `Link${writer.nextLink()}`, target.url);
  const bookmark = target === null ? undefined : writer.bookmarks.get(target.name);
  if (bookmark === undefined) return textRun(run, writer);
  return new ConcreteHyperlink([textRun(run, writer, 'Hyperlink')], '', bookmark.name);
}

/** One run of text in Word's terms. */
export function textRun(run: Run, writer: Writer, style?: string): TextRun {
  const language = run.language ?? writer.language;
  const text = printedText(run.text, language);
  // ISO/IEC 29500-1 §17.3.2.30 wants w:rtl on right-to-left text alone; around Latin words it moves numbers and spaces.
  const rightToLeft = writer.rightToLeft && resolveBidi(text, language).base === 'rtl';
  const options: IRunOptions = {
    children: textParts(text),
    ...(style !== undefined && { style }),
    ...(run.bold === true && { bold: true, boldComplexScript: true }),
    ...(run.italic === true && { italics: true, italicsComplexScript: true }),
    ...(rightToLeft && { rightToLeft }),
    ...(run.language !== undefined && { language: wordLanguage(run.language) }),
  };
  return new TextRun(options);
}

/** Word has elements for a line's end and for the no-break hyphen, which Arial has no glyph for. */
function textParts(text: string): (string | NoBreakHyphen | CarriageReturn)[] {
  return text
    .split(/([\n\u2011])/)
    .filter((part) => part !== '')
    .map((part) => (part === '\n' ? new CarriageReturn() : part === '\u2011' ? new NoBreakHyphen() : part));
}
