import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { AnswerReader } from './answer-reader.mjs';

const connections = 16;

/**
 * Asks a server for the same thing over 16 kept connections, each of which sends its next request when the last answer has
 * come whole.
 *
 * @param {object} target
 * @param {number} target.port on this machine
 * @param {string} target.path
 * @param {string} [target.etag] what the client says it has already; the answer must then be 304, and 200 otherwise
 * @param {number} seconds
 * @returns {Promise<{ perSecond: number, times: number[] }>} requests a second, and the milliseconds of each
 */
export async function drive({ port, path, etag }, seconds) {
  const condition = etag === undefined ? '' : `If-None-Match: ${etag}\r\n`;
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n${condition}\r\n`;
  const status = etag === undefined ? 200 : 304;
  const start = performance.now();
  const until = start + seconds * 1000;
  const each = Array.from({ length: connections }, () => driveOne(port, request, status, until));
  const times = (await Promise.all(each)).flat();
  return { perSecond: (times.length * 1000) / (performance.now() - start), times };
}

function driveOne(port, request, status, until) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const reader = new AnswerReader(status);
    const times = [];
    let sent = 0;
    const send = () => {
      sent = performance.now();
      if (sent < until) socket.write(request);
      else socket.end();
    };
    socket.on('connect', send);
    socket.on('data', (chunk) => {
      if (!reader.take(chunk)) return;
      times.push(performance.now() - sent);
      send();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(times));
  });
}
