import { Command } from 'commander';
import { shippedRegistry } from '../mechanisms/shipped-registry.js';
import { commandLine } from '../platform/author.js';
import { registryFileAt } from './file-argument.js';

/** Takes the mechanisms of a registry file into the registry, or those that come with the product; or only says what that changes. */
export function importMechanismsCommand(): Command {
  return new Command('import-mechanisms')
    .description('add what a registry file says of mechanisms')
    .argument('[file]', 'registry of mechanisms, YAML or JSON; that of the product without it')
    .option('--dry-run', 'change nothing, and list what would change')
    .action(async (path: string | undefined, { dryRun = false }: { dryRun?: boolean }) => {
      const today = new Date().toISOString().slice(0, 10);
      const file = await (path === undefined ? shippedRegistry(today) : registryFileAt(path, today));
      // Loaded here, because commands that need no database start much faster without it.
      const { withHouse } = await import('./with-house.js');
      const lines = await withHouse(({ mechanisms }) =>
        dryRun ? mechanisms.plan(file) : mechanisms.importFile(file, commandLine),
      );
      const count = lines.length === 1 ? '1 change' : `${lines.length} changes`;
      const outcome = dryRun ? `${count} to be made` : count;
      process.stdout.write([...lines, outcome].map((line) => `${line}\n`).join(''));
    });
}
