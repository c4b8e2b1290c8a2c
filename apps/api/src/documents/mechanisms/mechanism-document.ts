import { isoDate } from '#contract/fields';
import type { FactKind } from '#contract/mechanism-terms';
import { missingCharacters } from '#typeset/fonts';
import type { DocumentTree, Paper } from '#typeset/tree';
import type { WordLanguage } from '#words/words';
import type { z } from 'zod';
import { Refusal } from '../../platform/refusal.js';
import { renderDocument } from '../document-maker.js';
import { downloadQuery } from '../document-request.js';
import { documentFonts } from '../fonts.js';
import { unprintableTexts } from '../unprintable.rules.js';
import { factSheetSheet } from './fact-sheet.sheet.js';
import { factSheetTree, sheetKinds } from './fact-sheet.template.js';
import type { RegistryDay } from './registry-day.js';
import { renderXlsx } from './sheet-file.js';
import type { Sheet } from './sheet.js';
import { thematicFociSheet } from './thematic-foci.sheet.js';
import { thematicFociTree } from './thematic-foci.template.js';

export const mechanismDocumentNames = ['fact-sheet', 'thematic-foci'] as const;
export type MechanismDocumentName = (typeof mechanismDocumentNames)[number];

export const mechanismDocumentFormats = ['pdf', 'docx', 'xlsx'] as const;
export type MechanismDocumentFormat = (typeof mechanismDocumentFormats)[number];

/** Query of a document of the registry; other keys are let be. */
export const mechanismDocumentQuery = downloadQuery.omit({ version: true }).extend({
  /** Facts as they stood on this day; on that of the newest fact without it. */
  on: isoDate.optional(),
});
export type MechanismDocumentQuery = z.infer<typeof mechanismDocumentQuery>;

/** What makes one document of a registry different from another. */
export interface MechanismDocumentRequest {
  document: MechanismDocumentName;
  format: MechanismDocumentFormat;
  language: WordLanguage;
  paper: Paper;
}

interface Maker {
  tree: (registry: RegistryDay, language: WordLanguage) => DocumentTree;
  sheet: (registry: RegistryDay, language: WordLanguage) => Sheet;
  /** What it prints of each mechanism besides names. */
  kinds: readonly FactKind[];
}

const makers: Record<MechanismDocumentName, Maker> = {
  'fact-sheet': { tree: factSheetTree, sheet: factSheetSheet, kinds: sheetKinds },
  'thematic-foci': { tree: thematicFociTree, sheet: thematicFociSheet, kinds: ['themes'] },
};

/**
 * Makes a document of the registry: a function of its arguments and the fonts, so that the same registry gives the same bytes.
 *
 * @throws Refusal `mechanism.unprintable` with each text of which the PDF's fonts lack a character
 */
export async function makeMechanismDocument(
  registry: RegistryDay,
  { document, format, language, paper }: MechanismDocumentRequest,
): Promise<Uint8Array> {
  const { tree, sheet, kinds } = makers[document];
  if (format === 'xlsx') return renderXlsx(sheet(registry, language), { paper });
  if (format === 'pdf') expectPrintable(registry, kinds);
  return renderDocument(tree(registry, language), { format, language, paper });
}

/** Word and Excel find a font for every character; in a PDF all are that it will ever have. */
function expectPrintable({ themes, mechanisms }: RegistryDay, kinds: readonly FactKind[]): void {
  const printed = {
    themes: Object.fromEntries(themes.map(({ id, name }) => [id, { name }])),
    mechanisms: Object.fromEntries(
      mechanisms.map(({ id, name, shortName, acronym, facts }) => [
        id,
        { name, shortName, acronym, ...Object.fromEntries(kinds.map((kind) => [kind, facts[kind]])) },
      ]),
    ),
  };
  const problems = unprintableTexts(printed, (text) => missingCharacters(text, documentFonts()));
  if (problems.length > 0) throw new Refusal('mechanism.unprintable', problems);
}

/** Readable and in ASCII: `mechanisms-fact-sheet-2019-06-30-en.pdf`. */
export function mechanismFileName(day: string, { document, format, language }: MechanismDocumentRequest): string {
  return `mechanisms-${document}-${day}-${language}.${format}`;
}
