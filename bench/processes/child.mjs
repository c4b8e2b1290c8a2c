import { fork } from 'node:child_process';
import { fileURLToPath, URL } from 'node:url';

/**
 * A process of its own for something that is measured, so that nobody's garbage is collected in another's time.
 *
 * @param {string} script file in this folder; it answers each message with one, and ends when the benchmark does
 */
export function startChild(script, args = [], { execArgv = [] } = {}) {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), args, {
    execArgv,
    env: { ...process.env, NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return { ask: (question) => ask(child, script, question), stop: () => stop(child) };
}

function ask(child, script, question) {
  return new Promise((resolve, reject) => {
    const fail = (code) => reject(new Error(`${script} ended with ${code} instead of answering`));
    child.once('exit', fail);
    child.once('message', (answer) => {
      child.off('exit', fail);
      resolve(answer);
    });
    child.send(question);
  });
}

function stop(child) {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.disconnect();
  });
}
