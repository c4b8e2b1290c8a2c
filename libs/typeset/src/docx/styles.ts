import { AlignmentType } from 'docx';
import type { IBaseParagraphStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import {
  furniture,
  headingStyles,
  letterheadRule,
  listStyle,
  looseBefore,
  paragraphStyles,
  tableStyle,
  tightAfter,
} from '../layout/style-sheet.js';
import type { Block, DocumentTree, ParagraphStyle } from '../tree.js';
import { wordLanguage } from './language.js';
import { border, hex, runLook, spacing, tableEnd } from './look.js';
import { specialTableStyles } from './table-styles.js';
import { twips } from './units.js';

/** Word's id of the style of each kind of paragraph. */
export const styleIds = {
  body: 'Normal',
  symbol: 'Symbol',
  distribution: 'Distribution',
  original: 'Original',
  organizer: 'Organizer',
  tagline: 'Tagline',
  theme: 'Theme',
  title: 'Title',
  dateline: 'Dateline',
} as const satisfies Record<ParagraphStyle, string>;

const stays = { keepNext: true, keepLines: true };

/**
 * The styles of a document, made of the PDF's style sheet. Every look is a named style, so that who edits the file can
 * change it in one place; those of a masthead are in files that have one. Arial is on every machine that has Word, and has the widths of the PDF's Arimo.
 */
export function stylesFor({ language, blocks }: Pick<DocumentTree, 'language' | 'blocks'>): IStylesOptions {
  const { body, organizer, title } = paragraphStyles;
  return {
    default: {
      document: { run: { font: 'Arial', language: wordLanguage(language) } },
      title: { run: runLook(title), paragraph: { spacing: spacing(title), ...stays } },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      listParagraph: { paragraph: { spacing: { ...spacing(body), after: twips(listStyle.between) } } },
      hyperlink: { run: { color: hex(organizer.colour), underline: {} } },
    },
    paragraphStyles: [
      {
        id: styleIds.body,
        name: 'Normal',
        quickFormat: true,
        run: runLook(body),
        paragraph: { spacing: spacing(body) },
      },
      ...(hasMasthead(blocks) ? masthead : []),
      ...letterhead,
      leadIn,
      ...aroundText,
      ...specialTableStyles(blocks),
    ],
    characterStyles: [{ id: 'Mark', name: 'Mark', run: runLook({ ...furniture.mark, size: markSize }) }],
  };
}

/** The PDF has the word behind the text of every page as well; here it stands in the head alone, and is larger. */
const markSize = 14;

function heading(level: 1 | 2 | 3): IBaseParagraphStyleOptions {
  const style = headingStyles[level];
  return { run: runLook(style), paragraph: { spacing: spacing(style), outlineLevel: level - 1, ...stays } };
}

const ours = { basedOn: 'Normal', next: 'Normal', quickFormat: true };

const masthead: IParagraphStyleOptions[] = [
  letterheadLine('symbol', 'Symbol'),
  letterheadLine('distribution', 'Distribution'),
  letterheadLine('original', 'Original'),
];

function hasMasthead(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'paragraph' && paragraphStyles[block.style ?? 'body'].atEnd === true);
}

const letterhead: IParagraphStyleOptions[] = [
  letterheadLine('organizer', 'Organizer'),
  letterheadLine('tagline', 'Tagline'),
  letterheadLine('theme', 'Theme'),
  letterheadLine('dateline', 'Dateline'),
];

function letterheadLine(style: ParagraphStyle, name: string): IParagraphStyleOptions {
  const look = paragraphStyles[style];
  // Word draws equal borders of adjacent paragraphs once, below the last of them.
  const issuer = style === 'organizer' || style === 'tagline';
  const rule = issuer && { border: { bottom: border(letterheadRule, letterheadRule.above) } };
  return {
    ...ours,
    id: styleIds[style],
    name,
    run: runLook(look),
    // To Word, `right` is where a line ends, at the left of a paragraph that reads from right to left.
    paragraph: { spacing: spacing(look), ...rule, ...stays, ...(look.atEnd && { alignment: AlignmentType.RIGHT }) },
  };
}

/** A paragraph that belongs to what follows, as a group's title to its people. */
const leadIn: IParagraphStyleOptions = {
  ...ours,
  id: 'LeadIn',
  name: 'Lead-in',
  paragraph: { spacing: { before: twips(looseBefore), after: twips(tightAfter) }, ...stays },
};

const onOneLine = { spacing: { after: 0 } };
const aboveRule = { spacing: { after: twips(tableStyle.headPadding) } };

/** Heads, feet, and the words of a table's head row. */
const aroundText: IParagraphStyleOptions[] = [
  {
    ...ours,
    id: 'Header',
    name: 'header',
    run: runLook(furniture.text),
    paragraph: { ...onOneLine, border: { bottom: border(furniture.rule, 4) } },
  },
  { ...ours, id: 'HeaderFirst', name: 'Header First Page', run: runLook(furniture.text), paragraph: onOneLine },
  { ...ours, id: 'Footer', name: 'footer', run: runLook(furniture.text), paragraph: onOneLine },
  { ...ours, id: 'TableHead', name: 'Table Head', run: runLook(tableStyle.head), paragraph: aboveRule },
  { ...ours, id: 'TableEnd', name: 'Table End', paragraph: { spacing: tableEnd } },
];
