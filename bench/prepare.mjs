import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bench = dirname(fileURLToPath(import.meta.url));
const project = dirname(bench);

/** Installs the peers where they are missing, and builds the product where its build is not current. */
export function prepare() {
  if (!existsSync(join(bench, 'node_modules', '.package-lock.json'))) {
    run('npm', ['ci', '--prefix', bench, '--ignore-scripts', '--no-audit', '--no-fund']);
  }
  build();
}

/** Builds the product where its build is not current. */
export function build() {
  run(process.execPath, [join('tools', 'build.mjs')]);
}

/** Their output goes to standard error: standard output is for the table. */
function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: project, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}
