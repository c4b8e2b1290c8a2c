import type { SignInView } from '#contract/account';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/free-port.js';

let folder: string;
const running = new Set<Started>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-start-'));
});
afterAll(async () => {
  // Those that a failed test has left.
  for (const { child } of running) child.kill('SIGTERM');
  await Promise.all([...running].map(({ ended }) => ended));
  rmSync(folder, { recursive: true });
});

interface Started {
  child: ChildProcess;
  output: { stdout: string; stderr: string };
  ended: Promise<number | null>;
}

/** The server as `npm start` runs it, with nothing of the tests' environment. */
function start(env: Record<string, string>): Started {
  const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
    env: { PATH: process.env['PATH'] ?? '', DATA_DIR: join(folder, 'data'), ...env },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (output.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output.stderr += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const started = { child, output, ended };
  running.add(started);
  void ended.then(() => running.delete(started));
  return started;
}

/** A request of which the server says that it has its head (RFC 9110 §10.1.1), and the status of its answer. */
function ask(address: string): { accepted: Promise<unknown>; status: Promise<number | undefined> } {
  const request = get(address, { headers: { Expect: '100-continue' } });
  const answered = once(request, 'response') as Promise<[IncomingMessage]>;
  return { accepted: once(request, 'continue'), status: answered.then(([answer]) => answer.resume().statusCode) };
}

async function listening({ output, child }: Started): Promise<void> {
  while (!output.stdout.includes('calendar.ics')) {
    if (child.exitCode !== null) throw new Error(`it ended: ${output.stderr}`);
    await sleep(20);
  }
}

/** Who is signed in after the link was used, and after it was used once more. */
async function signInBy(link: string): Promise<(string | null)[]> {
  const found = [];
  for (let use = 0; use < 2; use++) {
    const { headers } = await fetch(link, { method: 'POST', redirect: 'manual' });
    const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
    const answer = await fetch(`${new URL(link).origin}/api/session`, { headers: { cookie } });
    found.push(((await answer.json()) as SignInView).account?.email ?? null);
  }
  return found;
}

describe('the start', () => {
  it('on a new machine leads to the sample meeting, and a second start finds it again', async () => {
    const port = await freePort();
    const address = `http://localhost:${port}/meetings/grcp-8`;
    const etags: (string | null)[] = [];
    for (const round of ['first', 'second']) {
      const server = start({ PORT: String(port) });
      await listening(server);
      const link = new RegExp(`http://localhost:${port}/sign-in/[\\w-]{43}`).exec(server.output.stdout)?.[0] ?? '';
      expect(server.output.stdout).toBe(
        [
          `Plenary listens on http://localhost:${port}`,
          `  agenda              ${address}`,
          `  agenda PDF          ${address}/agenda.pdf`,
          `  session objectives  ${address}/session-objectives.pdf`,
          `  participation       ${address}/participation.pdf`,
          `  calendar            ${address}/calendar.ics`,
          // Once somebody has signed in, those who read what a start prints cannot.
          ...(round === 'first' ? [`  sign in, once       ${link}`] : []),
          '',
        ].join('\n'),
      );
      if (round === 'first') expect(await signInBy(link)).toEqual(['organizer@example.org', null]);
      const pdf = await fetch(`${address}/agenda.pdf`);
      etags.push(pdf.headers.get('etag'));
      const meetings = (await (await fetch(`http://localhost:${port}/api/meetings`)).json()) as unknown[];
      expect([round, pdf.status, meetings.length]).toEqual([round, 200, 1]);
      expect(await (await fetch(`http://localhost:${port}/healthz`)).json()).toEqual({ status: 'ok' });
      expect((await fetch(`http://localhost:${port}/readyz`)).status).toBe(200);
      server.child.kill('SIGTERM');
      expect(await server.ended).toBe(0);
    }
    expect(etags[1]).toBe(etags[0]);
  });

  it('prints no link to sign in where an administrator has a password', async () => {
    const administrator = { ADMIN_EMAIL: 'ama@example.org', ADMIN_PASSWORD: 'a long and honest password' };
    const server = start({ PORT: '0', DATA_DIR: join(folder, 'administered'), ...administrator });
    await listening(server);
    expect(server.output.stdout).not.toContain('sign in');
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  it('on a new machine may be two at once, of which one loads the sample meeting', async () => {
    const ports = [await freePort(), await freePort()];
    const data = join(folder, 'together');
    const servers = ports.map((port) => start({ PORT: String(port), DATA_DIR: data }));
    await Promise.all(servers.map(listening));
    const answers = await Promise.all(ports.map((port) => fetch(`http://localhost:${port}/api/meetings`)));
    const [one, other] = await Promise.all(answers.map((answer) => answer.json()));
    expect(one).toEqual([expect.objectContaining({ slug: 'grcp-8', version: 1 })]);
    expect(other).toEqual(one);
    for (const { child } of servers) child.kill('SIGTERM');
    expect(await Promise.all(servers.map(({ ended }) => ended))).toEqual([0, 0]);
  });

  it('lets a request that is under way finish when it is told to stop', async () => {
    const port = await freePort();
    const server = start({ PORT: String(port) });
    await listening(server);
    // Not made before: it takes a moment, and the signal arrives in it.
    const answers = [
      'agenda.docx?lang=fr',
      'session-objectives.pdf?lang=es',
      'session-objectives.docx?paper=letter',
    ].map((name) => ask(`http://localhost:${port}/meetings/grcp-8/${name}`));
    await Promise.all(answers.map(({ accepted }) => accepted));
    server.child.kill('SIGTERM');
    expect(await Promise.all(answers.map(({ status }) => status))).toEqual([200, 200, 200]);
    expect(await server.ended).toBe(0);
  });

  it('ends the streams of those who look on when it is told to stop', async () => {
    const port = await freePort();
    const server = start({ PORT: String(port), DATA_DIR: join(folder, 'streams') });
    await listening(server);
    const link = /http:\S+\/sign-in\/[\w-]{43}/.exec(server.output.stdout)?.[0] ?? '';
    const { headers } = await fetch(link, { method: 'POST', redirect: 'manual' });
    const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
    const stream = await fetch(`http://localhost:${port}/api/meetings/grcp-8/events`, { headers: { cookie } });
    const text = stream.text();
    server.child.kill('SIGTERM');
    const asked = Date.now();
    expect(await text).toMatch(/^retry: 2000\nid: \d+\n\n$/);
    expect(await server.ended).toBe(0);
    expect(Date.now() - asked).toBeLessThan(10_000);
  });

  it('names all bad keys of the environment at once, and not their values', async () => {
    const { output, ended } = start({ PORT: '99999', BASE_URL: 'meetings', DATABASE_URL: 'mysql://secret' });
    expect(await ended).toBe(1);
    expect(output).toEqual({
      stdout: '',
      stderr: [
        'The environment has values that cannot be used:',
        'PORT: expected a port from 0 to 65535',
        'BASE_URL: expected an origin such as https://meetings.example.org',
        'DATABASE_URL: expected a URL such as postgres://user:password@host/database',
        '',
      ].join('\n'),
    });
  });

  it('prints the port that was free where none was asked for', async () => {
    const server = start({ PORT: '0' });
    await listening(server);
    const [, address] = /listens on (\S+)/.exec(server.output.stdout) ?? [];
    expect((await fetch(`${address ?? ''}/healthz`)).status).toBe(200);
    expect(server.output.stdout).toContain(`agenda              ${address ?? ''}/meetings/grcp-8\n`);
    const form = new URLSearchParams({ email: 'nobody@example.org', password: 'not the right one' });
    const headers = { Origin: address ?? '' };
    const tried = await fetch(`${address ?? ''}/sign-in`, { method: 'POST', body: form, headers, redirect: 'manual' });
    expect(tried.status).toBe(401);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  it('says when the database cannot be reached, and nothing else', async () => {
    const { output, ended } = start({ DATABASE_URL: 'postgres://user:secret@127.0.0.1:1/database' });
    expect(await ended).toBe(1);
    expect(output).toEqual({
      stdout: '',
      stderr:
        'The database that DATABASE_URL names cannot be reached: connect ECONNREFUSED 127.0.0.1:1. ' +
        'Start it, or mend DATABASE_URL.\n',
    });
  });

  it('says when the port is in use', async () => {
    const squatter = createServer().listen(0);
    await once(squatter, 'listening');
    try {
      const { port } = squatter.address() as AddressInfo;
      const { output, ended } = start({ PORT: String(port) });
      expect(await ended).toBe(1);
      expect(output.stderr).toContain('The port is in use by another program; set PORT to a free one.\n');
    } finally {
      squatter.close();
    }
  });
});
