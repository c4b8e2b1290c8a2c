import { Command } from 'commander';
import { adminCommand } from './commands/admin.command.js';
import { doctorCommand } from './commands/doctor.command.js';
import { documentsCommand } from './commands/documents.command.js';
import { exportCommand } from './commands/export.command.js';
import { importMechanismsCommand } from './commands/import-mechanisms.command.js';
import { importCommand } from './commands/import.command.js';
import { mechanismDocumentsCommand } from './commands/mechanism-documents.command.js';
import { explainFailure } from './commands/failure.js';

/** The command line: another door of the same house. Exit code 2 means that a file or an argument was refused. */
const program = new Command('grcp')
  .description('Runs a Global Meeting of Chairs and Secretariats of Consultative Processes on Migration')
  .showHelpAfterError()
  .exitOverride();

const commands = [
  ...[documentsCommand(), importCommand(), exportCommand(), importMechanismsCommand()],
  ...[mechanismDocumentsCommand(), adminCommand(), doctorCommand()],
];
for (const command of commands) {
  program.addCommand(command.copyInheritedSettings(program));
}

try {
  await program.parseAsync();
} catch (error) {
  const { lines, exitCode } = explainFailure(error);
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = exitCode;
}
