import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { FaultProxy } from './fault-proxy.js';

let server: Server;
let line: FaultProxy;

beforeEach(async () => {
  server = createServer((request, response) => {
    request.pipe(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  line = await FaultProxy.to(() => (server.address() as AddressInfo).port);
});
afterEach(async () => {
  await line.close();
  server.closeAllConnections();
  server.close();
});

const echo = async (body: string): Promise<string> => {
  const answer = await fetch(`http://127.0.0.1:${line.port}/`, { method: 'POST', body });
  return answer.text();
};
/** What comes of a connection that sends a request and waits for its end, and whether it was reset. */
const raw = async (): Promise<{ text: string; error: string | null }> => {
  const socket = connect(line.port, '127.0.0.1');
  let [text, error] = ['', null as string | null];
  socket.on('data', (chunk) => (text += chunk.toString()));
  socket.on('error', ({ code }: NodeJS.ErrnoException) => (error = code ?? 'error'));
  socket.write('POST / HTTP/1.1\r\nHost: here\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello');
  // Not `once`, which an error would end before the close.
  await new Promise((resolve) => socket.on('close', resolve));
  return { text, error };
};

describe('a bad line', () => {
  it('forwards every byte in its order while it is good', async () => {
    const body = Array.from({ length: 50_000 }, (_, index) => index).join(' ');
    expect(await echo(body)).toBe(body);
    expect([line.connections > 0, line.resets]).toEqual([true, 0]);
  });

  it('takes its time', async () => {
    line.become({ latency: 60 });
    const began = performance.now();
    expect(await echo('hello')).toBe('hello');
    // There and back; timers of Node may be a millisecond early.
    expect(performance.now() - began).toBeGreaterThan(118);
  });

  it('resets what is open, and only that', async () => {
    line.become({ stalled: true });
    const answer = raw();
    while (line.connections === 0) await sleep(5);
    line.reset();
    expect((await answer).error).toBe('ECONNRESET');
    line.become();
    expect(await echo('hello')).toBe('hello');
  });

  it('stalls without a word, and brings everything once it flows', async () => {
    line.become({ stalled: true });
    let answered: string | null = null;
    const waiting = echo('hello').then((text) => (answered = text));
    await sleep(100);
    expect(answered).toBe(null);
    line.become();
    expect(await waiting).toBe('hello');
  });

  it('cuts an answer after so many bytes', async () => {
    const whole = await raw();
    expect([whole.error, whole.text.endsWith('hello\r\n0\r\n\r\n')]).toEqual([null, true]);
    line.become({ cutAfter: 40 });
    const { text } = await raw();
    expect([whole.text.startsWith(text), text.length <= 40, line.resets]).toEqual([true, true, 1]);
  });
});
