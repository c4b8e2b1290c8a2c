import { Command, InvalidArgumentError } from 'commander';
import type { ChainEnd } from '../platform/audit/chain.rules.js';
import { readConfig } from '../platform/config.js';

/**
 * Looks whether the database is as the product left it, and changes nothing in it; in an empty `DATA_DIR` the embedded server first
 * makes one. Exit code 1 where it is not.
 */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('look whether the database can be reached, is up to date and is unaltered')
    .option('--noted <id:hash>', 'an end of the audit trail, noted earlier, that must still be in it', chainEnd)
    .action(async ({ noted }: { noted?: ChainEnd }) => {
      // Loaded here, because commands that need no database start much faster without it.
      const { openDatabase } = await import('../platform/database/open-database.js');
      const { examineDatabase } = await import('./doctor/examine-database.js');
      const database = await openDatabase(readConfig(process.env), () => undefined);
      try {
        const findings = await examineDatabase(database.url, noted);
        for (const { check, isSound, says } of findings) {
          process.stdout.write(`${isSound ? 'ok  ' : 'FAIL'}  ${check.padEnd(10)}  ${says}\n`);
        }
        if (!findings.every(({ isSound }) => isSound)) process.exitCode = 1;
      } finally {
        await database.close();
      }
    });
}

/** As the doctor prints it. */
function chainEnd(text: string): ChainEnd {
  const [, id, hash] = /^([1-9]\d{0,17}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (id === undefined || hash === undefined) throw new InvalidArgumentError('Expected id:hash, as doctor prints it.');
  return { id, hash };
}
