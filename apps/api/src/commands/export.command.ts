import { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { ArgumentFailure } from './failure.js';

interface Options {
  json?: boolean;
  out?: string;
}

/** Prints the draft of a meeting as a meeting file, or writes it. */
export function exportCommand(): Command {
  return new Command('export')
    .description('print the draft of a meeting as a meeting file')
    .argument('<slug>', 'the meeting')
    .option('--json', 'as JSON rather than YAML')
    .option('--out <file>', 'a new file to write it to; without it, it is printed')
    .action(async (slug: string, { json, out }: Options) => {
      // Loaded here, because commands that need no database start much faster without it.
      const { withHouse } = await import('./with-house.js');
      const file = await withHouse(({ programme }) => programme.exportFile(slug));
      const text = json ? `${JSON.stringify(file, null, 2)}\n` : stringify(file, { lineWidth: 0 });
      if (out !== undefined) await writeNew(out, text);
      process.stdout.write(out === undefined ? text : `${out}\n`);
    });
}

/** A draft is for its organizers: nobody else on the machine can read the file, and none that is there is lost. */
async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      throw new ArgumentFailure(
        `--out ${path}: cannot be written (${String(error.code)}), expected the name of a new file`,
      );
    }
    throw error;
  }
}
