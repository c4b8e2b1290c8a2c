import { text } from '#contract/fields';
import { printValue } from '#contract/problem';
import { Command } from 'commander';
import { commandLine } from '../platform/author.js';
import { loadRegistryIfEmpty } from '../sample.js';
import { ArgumentFailure } from './failure.js';
import { meetingFileAt } from './file-argument.js';

/** Imports a meeting file as the draft of its slug, and releases it where that is asked for; or does neither. */
export function importCommand(): Command {
  return new Command('import')
    .description('make the draft of a meeting equal to a meeting file')
    .argument('<file>', 'meeting file, YAML or JSON')
    .option('--release <note>', 'release the draft at once, with this note')
    .option('--anyway <reason>', 'with --release: also where the draft has errors, for this reason')
    .action(async (path: string, { release: note, anyway }: { release?: string; anyway?: string }) => {
      if (note === undefined && anyway !== undefined) throw new ArgumentFailure('--anyway: expected --release too');
      checkText('--release', note);
      checkText('--anyway', anyway);
      const file = await meetingFileAt(path);
      const { slug } = file.meeting;
      // Loaded here, because commands that need no database start much faster without it.
      const { withHouse } = await import('./with-house.js');
      await withHouse(async ({ programme, releases, mechanisms }) => {
        // As at the first start of a server, so that a file may name mechanisms before there has been one.
        await loadRegistryIfEmpty(mechanisms, new Date());
        if (note === undefined) {
          await programme.importFile(file, commandLine);
          process.stdout.write(`${slug}: draft imported\n`);
        } else {
          const version = await releases.importAndRelease(file, note, commandLine, { anyway });
          process.stdout.write(`${slug}: draft imported and released as version ${version}\n`);
        }
      });
    });
}

/** @throws ArgumentFailure where an option is given and is no text of one line */
function checkText(option: string, value: string | undefined): void {
  const issue = text.optional().safeParse(value).error?.issues[0];
  if (issue) throw new ArgumentFailure(`${option}: found ${printValue(value)}, expected ${issue.message}`);
}
