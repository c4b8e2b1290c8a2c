import { isoDate } from '#contract/fields';
import type { Paper } from '#typeset/tree';
import { type WordLanguage, wordLanguages } from '#words/words';
import { Command, InvalidArgumentError, Option } from 'commander';
import { join } from 'node:path';
import {
  makeMechanismDocument,
  mechanismDocumentFormats,
  mechanismDocumentNames,
  mechanismFileName,
} from '../documents/mechanisms/mechanism-document.js';
import { newestDay, registryOn } from '../documents/mechanisms/registry-day.js';
import { registryOf } from '../mechanisms/import.rules.js';
import { shippedRegistry } from '../mechanisms/shipped-registry.js';
import { writeFiles } from './written-files.js';

interface Options {
  on?: string;
  lang: WordLanguage;
  paper: Paper;
}

/** Makes the documents of the registry of mechanisms that comes with the product, without a database or a server. */
export function mechanismDocumentsCommand(): Command {
  return new Command('mechanism-documents')
    .description(
      'make the fact sheet and the table of thematic foci (PDF, Word and Excel) from the registry of the product',
    )
    .argument('<dir>', 'folder for the documents; it is made if it is not there')
    .addOption(
      new Option('--on <date>', 'facts as they stood on this day; on that of the newest without it').argParser(day),
    )
    .addOption(
      new Option('--lang <language>', "language of the documents' own words").choices(wordLanguages).default('en'),
    )
    .addOption(new Option('--paper <paper>', 'size of the paper').choices(['a4', 'letter']).default('a4'))
    .action(async (folder: string, options: Options) => {
      const made = await documentsOf(options);
      await writeFiles(folder, made, '<dir>');
      for (const [name] of made) process.stdout.write(`${join(folder, name)}\n`);
    });
}

function day(value: string): string {
  const { success } = isoDate.safeParse(value);
  if (!success) throw new InvalidArgumentError('Expected a date such as 2019-06-30.');
  return value;
}

/** Everything is made before anything is written. */
async function documentsOf({ on, lang: language, paper }: Options): Promise<[string, Uint8Array][]> {
  const today = new Date().toISOString().slice(0, 10);
  const stated = registryOf(await shippedRegistry(today));
  const registry = registryOn(stated, on ?? newestDay(stated) ?? today);
  const made: [string, Uint8Array][] = [];
  for (const document of mechanismDocumentNames) {
    for (const format of mechanismDocumentFormats) {
      const request = { document, format, language, paper };
      made.push([mechanismFileName(registry.day, request), await makeMechanismDocument(registry, request)]);
    }
  }
  return made;
}
