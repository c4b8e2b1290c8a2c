import { Command } from 'commander';
import { stringify } from 'yaml';

/** Prints the draft of a meeting as a meeting file. */
export function exportCommand(): Command {
  return new Command('export')
    .description('print the draft of a meeting as a meeting file')
    .argument('<slug>', 'the meeting')
    .option('--json', 'as JSON rather than YAML')
    .action(async (slug: string, { json }: { json?: boolean }) => {
      // Loaded here, because commands that need no database start much faster without it.
      const { withHouse } = await import('./with-house.js');
      const file = await withHouse(({ programme }) => programme.exportFile(slug));
      process.stdout.write(json ? `${JSON.stringify(file, null, 2)}\n` : stringify(file, { lineWidth: 0 }));
    });
}
