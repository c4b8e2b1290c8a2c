// Builds `dist`, the server with the Nest compiler, the web application and the agenda's script with Vite, when it is missing or older than its sources,
// so that `npm start` and `npm run grcp` work straight after `npm ci` and cost nothing afterwards. `--force` builds always.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressAssets } from './compress-assets.mjs';

const stamp = join('dist', '.built');
const sources = ['apps', 'libs', 'migrations', 'package-lock.json', 'nest-cli.json', 'tsconfig.json'];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

function isCurrent() {
  return existsSync(stamp) && statSync(stamp).mtimeMs > Math.max(...sources.map(newest));
}

function run(tool, ...words) {
  const { status } = spawnSync(process.execPath, [join('node_modules', ...tool), ...words], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.argv.includes('--force') || !isCurrent()) {
  run(['@nestjs', 'cli', 'bin', 'nest.js'], 'build');
  // After the other, which clears the folder.
  for (const config of ['vite.config.ts', 'agenda.vite.config.ts']) {
    run(['vite', 'bin', 'vite.js'], 'build', '--config', join('apps', 'web', config), '--logLevel', 'warn');
  }
  await compressAssets(join('dist', 'web', 'assets'));
  writeFileSync(stamp, '');
}
