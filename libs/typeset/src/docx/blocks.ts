import { AlignmentType, HeadingLevel, Paragraph, type IParagraphOptions, type Table } from 'docx';
import { betweenHeadings, denseLook, listStyle } from '../layout/style-sheet.js';
import { isSameHeading } from '../same-heading.js';
import type { Block, Heading, List, Paragraph as ParagraphBlock } from '../tree.js';
import { noLead, type Frame, type Lead } from './frame.js';
import { listIndent } from './lists.js';
import { paragraphContent } from './runs.js';
import { styleIds } from './styles.js';
import { wordTable } from './table.js';
import { twips } from './units.js';
import type { Writer } from './writer.js';

/**
 * The paragraphs and tables of some blocks; what the lead says is said by the first of them, which is then a paragraph.
 */
export function wordBlocks(
  blocks: readonly Block[],
  frame: Frame,
  writer: Writer,
  lead: Lead = noLead,
): (Paragraph | Table)[] {
  const [first] = blocks;
  const leads = lead === noLead || first?.kind === 'paragraph' || first?.kind === 'heading';
  const led: readonly Block[] = leads ? blocks : [{ kind: 'paragraph', runs: [] }, ...blocks];
  const firstList = led.findIndex(({ kind }) => kind === 'list');
  return led.flatMap((block, index) => {
    const endsList = frame.endsList === true && index === led.length - 1;
    const atTop = frame.atTop === true && index === 0;
    const belowSameHeading = isSameHeading(led[index - 1], block);
    const inner = { ...frame, atTop, endsList, belowSameHeading, continuesList: index === firstList };
    return wordBlock(block, inner, writer, index === 0 ? lead : noLead);
  });
}

function wordBlock(block: Block, frame: Frame, writer: Writer, lead: Lead): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block, frame, writer, lead)];
    case 'paragraph':
      return [paragraph(block, frame, writer, lead)];
    case 'list':
      return list(block, frame, writer);
    case 'table':
      // Two tables without a paragraph between them are one table to Word, and none may end a cell or a document.
      return [wordTable(block, frame, writer, wordBlocks), new Paragraph({ style: 'TableEnd' })];
  }
}

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function heading(block: Heading, frame: Frame, writer: Writer, lead: Lead): Paragraph {
  const anchors = [lead.anchor, block.anchor];
  return new Paragraph({
    ...placed(frame, writer, lead, true),
    heading: headingLevels[block.level],
    ...(block.onNewPage === true && { pageBreakBefore: true }),
    ...(frame.belowSameHeading === true && { spacing: { before: twips(betweenHeadings) } }),
    ...(frame.atTop === true && { spacing: { before: 0 } }),
    children: paragraphContent(block.runs, writer, anchors),
  });
}

function paragraph(block: ParagraphBlock, frame: Frame, writer: Writer, lead: Lead): Paragraph {
  const keep = block.keepWithNext === true || lead.keepWithNext === true;
  const style = styleOf(block, frame);
  const { around } = frame.dense === true ? denseLook.list : listStyle;
  return new Paragraph({
    ...placed(frame, writer, lead, keep),
    style,
    ...(block.onNewPage === true && { pageBreakBefore: true }),
    ...(frame.atTop === true && style === 'LeadIn' && { spacing: { before: 0 } }),
    ...(frame.endsList === true && { spacing: { after: twips(around) } }),
    children: paragraphContent(block.runs, writer, [lead.anchor]),
  });
}

function styleOf({ style = 'body', keepWithNext }: ParagraphBlock, { bodyStyle, list }: Frame): string {
  if (style !== 'body') return styleIds[style];
  if (bodyStyle !== undefined) return bodyStyle;
  if (list !== undefined) return 'ListParagraph';
  return keepWithNext === true ? 'LeadIn' : styleIds.body;
}

function list(block: List, frame: Frame, writer: Writer): (Paragraph | Table)[] {
  const place = writer.lists.open(block.marker, frame.list, frame.continuesList, frame.dense);
  return block.items.flatMap((item, index) => {
    const endsList = (frame.list === undefined || frame.endsList === true) && index === block.items.length - 1;
    const lead = { number: place, keepWithNext: item.length > 1 };
    return wordBlocks(item, { ...frame, list: place, endsList }, writer, lead);
  });
}

/** What a paragraph's place decides: its number or indent, its direction, and what it stays with. */
function placed(frame: Frame, writer: Writer, lead: Lead, keep: boolean): IParagraphOptions {
  return {
    widowControl: true,
    ...(writer.rightToLeft && { bidirectional: true }),
    ...(lead.number !== undefined && { numbering: lead.number }),
    ...(lead.number === undefined &&
      frame.list && { indent: { start: (frame.list.level + 1) * listIndent(frame.dense) } }),
    ...(frame.centred === true && { alignment: AlignmentType.CENTER }),
    ...(frame.rowHead === true ? { keepNext: false } : keep && { keepNext: true, keepLines: true }),
  };
}
