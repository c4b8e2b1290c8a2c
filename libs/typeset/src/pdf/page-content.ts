import type { Artifact, Tag } from '../layout/marks.js';
import type { Elements } from './structure.js';
import { internalsOf, type StructureElement } from './pdfkit-internals.js';

/**
 * The marked content of one page (ISO 32000-1 §14.6): every operator stands in the content of an element or in an artifact,
 * and content of the same owner that follows on stands in one sequence. Sequences are never nested.
 */
export class PageContent {
  private owner: Tag | Artifact | StructureElement | undefined;

  constructor(
    private readonly pdf: PDFKit.PDFDocument,
    private readonly elements: Elements,
  ) {}

  /** Draws as part of an element's content, or as an artifact. */
  draw(owner: Tag | Artifact, operators: string): void {
    if (owner !== this.owner) {
      this.end();
      if (typeof owner === 'string') this.pdf.markContent('Artifact', { type: owner });
      else this.startContent(this.elementOf(owner), owner.type);
      this.owner = owner;
    }
    this.add(operators);
  }

  /** Draws as the content of a link inside an element. The link's element belongs to this page alone. */
  drawLink(owner: Tag, link: StructureElement | undefined, operators: string): StructureElement {
    const element = link ?? internalsOf(this.pdf).struct('Link', {});
    if (element !== this.owner) {
      this.end();
      if (link === undefined) this.elementOf(owner).add(element);
      this.startContent(element, 'Link');
      this.owner = element;
    }
    this.add(operators);
    return element;
  }

  /** Ends the open sequence. */
  end(): void {
    if (this.owner !== undefined) this.pdf.endMarkedContent();
    this.owner = undefined;
  }

  private add(operators: string): void {
    // pdfkit would turn a text into bytes one by one.
    this.pdf.addContent(Buffer.from(`${operators}\n`, 'latin1'));
  }

  private startContent(element: StructureElement, type: string): void {
    element.add(this.pdf.markStructureContent(type));
  }

  private elementOf(tag: Tag): StructureElement {
    const element = this.elements.get(tag);
    if (element === undefined) throw new Error(`A ${tag.type} is missing in the logical structure`);
    return element;
  }
}
