import { ConfigError } from './config.js';
import { ApplicationRoleError } from './database/application-role.error.js';
import { UnreachableDatabaseError } from './database/open-database.js';
import { EmbeddedPostgresError } from './postgres/embedded-postgres.error.js';
import { InstallationSecretError } from './installation-secret.js';
import { codeOf } from './postgres/thrown.js';

const plainErrors = [
  ConfigError,
  UnreachableDatabaseError,
  ApplicationRoleError,
  EmbeddedPostgresError,
  InstallationSecretError,
];

/** What both doors say of a failure that a person can put right: the configuration, the database, the port. Null of any other. */
export function plainWords(error: unknown): string | null {
  const isPlain = plainErrors.some((kind) => error instanceof kind);
  if (isPlain && error instanceof Error) return error.message;
  if (!isListening(error)) return null;
  if (codeOf(error) === 'EADDRINUSE') return 'The port is in use by another program; set PORT to a free one.';
  return codeOf(error) === 'EACCES' ? 'This user may not listen on the port; set PORT to one above 1023.' : null;
}

function isListening(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error && error.syscall === 'listen';
}
