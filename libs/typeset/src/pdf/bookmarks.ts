import { internalsOf, type Outline } from './pdfkit-internals.js';

interface Level {
  item: Outline;
  level: number;
}

/** The outline of the document: a bookmark per heading, nested as the headings are, all open. */
export class Bookmarks {
  private readonly root: Outline;
  /** From the root to the last bookmark. */
  private path: Level[];

  constructor(private readonly pdf: PDFKit.PDFDocument) {
    this.root = internalsOf(pdf).outline;
    this.path = [{ item: this.root, level: 0 }];
  }

  /** Adds a bookmark to a place on the current page, `top` in points from its top. */
  add(level: number, title: string, top: number): void {
    this.path = this.path.filter((above) => above.level < level);
    const parent = this.path.at(-1)?.item ?? this.root;
    // pdfkit measures the left edge from the right one.
    const item = parent.addItem(title, { top, left: this.pdf.page.width, zoom: 0, fit: false });
    // ISO 32000-1 table 153: all items below that are to be seen; pdfkit itself counts one level only.
    for (const { item: above } of this.path) above.outlineData.Count = (above.outlineData.Count ?? 0) + 1;
    this.path.push({ item, level });
  }
}
