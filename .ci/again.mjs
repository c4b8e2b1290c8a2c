// Runs once more, one after the other, the few suites that have failed. Many tests play with a real browser, a real database and real clocks; on a
// machine that does much else at the time one may wait in vain. What fails again has failed, and so has a run in which more than a few did.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const mostAgain = 4;

const [list] = process.argv.slice(2);
// Where the tests broke off there is no list: reading it fails then, and with it the check.
const failed = JSON.parse(readFileSync(list, 'utf8'));
if (failed.length === 0 || failed.length > mostAgain) process.exit(1);

console.error(`Once more, alone, what has failed:\n${failed.map((path) => `  ${path}`).join('\n')}`);
const { status } = spawnSync('npm', ['test', '--', '--runInBand', '--runTestsByPath', ...failed], { stdio: 'inherit' });
process.exit(status ?? 1);
