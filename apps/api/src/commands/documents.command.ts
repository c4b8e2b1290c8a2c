import type { MeetingFile } from '#contract/meeting-file';
import { FileError } from '#contract/file-syntax';
import { renderCalendar } from '#ics/calendar';
import { resolveWallTime } from '#time/zone';
import { missingCharacters } from '#typeset/fonts';
import { type WordLanguage, wordLanguageFor, wordLanguages } from '#words/words';
import { Command, Option } from 'commander';
import { join } from 'node:path';
import { entriesOf } from '../calendar/calendar-entries.rules.js';
import { meetingCalendar } from '../calendar/meeting-calendar.js';
import { makeBrief } from '../documents/brief-maker.js';
import { makeDocument } from '../documents/document-maker.js';
import { documentFormats } from '#contract/issued-document';
import { documentFonts } from '../documents/fonts.js';
import { documentsOf } from '../documents/offered-documents.rules.js';
import { unprintableTexts } from '../documents/unprintable.rules.js';
import { fileSupplement } from '../publishing/file-supplement.js';
import { freeze } from '../publishing/freeze.js';
import type { Paper } from '#typeset/tree';
import { meetingFileAt } from './file-argument.js';
import { writeFiles } from './written-files.js';

interface Options {
  out: string;
  lang?: WordLanguage;
  paper: Paper;
}

/** Makes all documents of a meeting file, without a database or a server. */
export function documentsCommand(): Command {
  return new Command('documents')
    .description(
      'make the agenda, the session objectives, the participation of mechanisms, the moderators’ brief (PDF and Word) and the calendar from a meeting file',
    )
    .argument('<file>', 'meeting file, YAML or JSON')
    .requiredOption('--out <dir>', 'folder for the documents; it is made if it is not there')
    .addOption(new Option('--lang <language>', "language of the documents' own words").choices(wordLanguages))
    .addOption(new Option('--paper <paper>', 'size of the paper').choices(['a4', 'letter']).default('a4'))
    .action(async (path: string, options: Options) => {
      const file = await meetingFileAt(path);
      const made = await madeOf(file, options);
      await writeFiles(options.out, made, '--out');
      for (const [name] of made) process.stdout.write(`${join(options.out, name)}\n`);
    });
}

/** Everything is made before anything is written. */
async function madeOf(file: MeetingFile, { lang, paper }: Options): Promise<[string, Uint8Array | string][]> {
  const problems = unprintableTexts(file, (text) => missingCharacters(text, documentFonts()));
  if (problems.length > 0) throw new FileError(problems);
  const snapshot = freeze(file, { version: 0, releasedAt: instantOf(file), note: '' });
  const language = lang ?? wordLanguageFor(file.meeting.language);
  const made: [string, Uint8Array | string][] = [];
  for (const document of documentsOf(snapshot)) {
    for (const format of documentFormats) {
      made.push([`${document}.${format}`, await makeDocument(snapshot, { document, format, language, paper })]);
    }
  }
  for (const format of documentFormats) {
    made.push([`brief.${format}`, await makeBrief(snapshot, fileSupplement(file), { format, language, paper })]);
  }
  const calendar = meetingCalendar(entriesOf([snapshot]), { language });
  if (calendar) made.push(['calendar.ics', renderCalendar(calendar)]);
  return made;
}

/**
 * No release has given these documents a date. That of the meeting stands in for it, so that the same file makes the
 * same bytes on any machine and any day.
 */
function instantOf({ meeting: { startDate, timeZone } }: MeetingFile): string {
  const noon = resolveWallTime(`${startDate}T12:00`, timeZone);
  if (noon.kind === 'ambiguous') return noon.earlier;
  return noon.instant;
}
