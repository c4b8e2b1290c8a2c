import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF with pdf.js. The bytes are copied, because pdf.js takes them away. */
export async function withPdf<Result>(
  pdf: Uint8Array,
  read: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** What pdf.js finds wrong with the tags of a PDF; nothing when everything that is drawn is tagged or an artifact. */
export function tagFindings(pdf: Uint8Array): Promise<string[]> {
  return withPdf(pdf, async (document) => {
    const findings: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const found = [...(await unmarkedOperators(page)), ...(await strayContent(page))];
      findings.push(...found.map((finding) => `page ${number}: ${finding}`));
    }
    return findings;
  });
}

const drawing = new Map<number, string>([
  [OPS.showText, 'text'],
  [OPS.constructPath, 'path'],
  [OPS.fill, 'fill'],
  [OPS.stroke, 'stroke'],
]);

/** Operators that draw outside of any tag or artifact, and tags inside tags. */
async function unmarkedOperators(page: PDFPageProxy): Promise<string[]> {
  const { fnArray } = await page.getOperatorList();
  const findings: string[] = [];
  let depth = 0;
  for (const operator of fnArray) {
    if (operator === OPS.beginMarkedContentProps || operator === OPS.beginMarkedContent) depth += 1;
    if (operator === OPS.endMarkedContent) depth -= 1;
    if (depth > 1) findings.push('nested marked content');
    const drawn = drawing.get(operator);
    if (depth === 0 && drawn !== undefined) findings.push(`${drawn} outside of tags`);
  }
  return findings;
}

/** Where marked content begins; pdf.js's types lack the tag. */
interface MarkedContent {
  type: string;
  tag?: string;
  id: string | null;
}

/** Content that is in no element, or in several, and elements' content that is not on the page. */
async function strayContent(page: PDFPageProxy): Promise<string[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marked = items
    .flatMap((item) => ('type' in item ? [item as MarkedContent] : []))
    .filter(({ type }) => type === 'beginMarkedContentProps');
  const drawn = marked.filter(({ tag }) => tag !== 'Artifact').map(({ id }) => id ?? 'nothing');
  const referred = contentIds(await page.getStructTree());
  return [
    ...drawn
      .filter((id) => referred.filter((other) => other === id).length !== 1)
      .map((id) => `${id} not in one element`),
    ...referred.filter((id) => !drawn.includes(id)).map((id) => `${id} not on the page`),
  ];
}

/** The text of each page that is content, in the order of its drawing, without artifacts and white space. By pdf.js. */
export function contentTexts(pdf: Uint8Array): Promise<string[]> {
  return withPdf(pdf, async (document) => {
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
      let isArtifact = false;
      let text = '';
      for (const item of items) {
        if (!('type' in item)) text += isArtifact ? '' : item.str;
        else if (item.type === 'beginMarkedContentProps') isArtifact = (item as MarkedContent).tag === 'Artifact';
      }
      texts.push(text.replace(/\s/gu, ''));
    }
    return texts;
  });
}

interface StructTreeNode {
  children?: StructTreeNode[];
  type?: string;
  id?: string;
}

function contentIds(node: StructTreeNode | null): string[] {
  if (node === null) return [];
  if (node.type === 'content') return [node.id ?? 'nothing'];
  return (node.children ?? []).flatMap(contentIds);
}
