import { once } from 'node:events';
import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { drive } from '../load/drive.mjs';
import { startChild } from '../processes/child.mjs';
import { startPlenary } from '../processes/plenary-server.mjs';
import { aim, kilobytes, milliseconds, times } from '../report/figures.mjs';
import { median, percentile } from '../report/statistics.mjs';

const path = '/meetings/grcp-8/agenda.pdf';
const warmUpRounds = 2;
const rounds = 6;
const seconds = 1;
const aimedPerSecond = 300;
const aimedMilliseconds = 150;

/** What every answer has of its own accord, or has anew each time. */
const ownHeaders = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding', 'x-request-id'];

/** The agenda's bytes as Plenary serves them, and as servers do that have nothing else to do. */
export async function servingSection() {
  const plenary = await startPlenary();
  const bare = [startChild('bare-server.mjs'), startChild('bare-server.mjs')];
  try {
    const answer = await fetchOnce(plenary.port);
    const [express, http] = await Promise.all(
      bare.map((child, i) => child.ask({ ...answer, kind: ['express', 'http'][i] })),
    );
    const servers = [
      { name: 'Plenary', port: plenary.port },
      { name: 'bare Express', port: express.port },
      { name: 'bare node:http', port: http.port },
    ];
    const whole = await compare(servers, { path });
    const unchanged = await compare(servers, { path, etag: answer.headers.etag });
    return {
      title: 'The served agenda, 16 connections, servers in turn (requests/s, p99; ratio: share of the bare rate)',
      rows: [...rowsOf('200', whole, kilobytes(answer.body.length)), ...rowsOf('304', unchanged, '')],
    };
  } finally {
    await Promise.all([plenary.stop(), ...bare.map((child) => child.stop())]);
  }
}

async function fetchOnce(port) {
  const [response] = await once(get({ host: '127.0.0.1', port, path }), 'response');
  const body = await buffer(response);
  const headers = Object.fromEntries(Object.entries(response.headers).filter(([name]) => !ownHeaders.includes(name)));
  return { headers, body };
}

/** Each server in turn, so that what disturbs the machine disturbs them all. */
async function compare(servers, request) {
  const measured = servers.map((server) => ({ ...server, rates: [], times: [] }));
  for (let round = 1; round <= warmUpRounds + rounds; round += 1) {
    for (const server of measured) {
      const { perSecond, times: each } = await drive({ ...request, port: server.port }, seconds);
      if (round <= warmUpRounds) continue;
      server.rates.push(perSecond);
      server.times.push(...each);
    }
  }
  return measured;
}

function rowsOf(status, [plenary, ...others], size) {
  const row = ({ name, rates, times: each }) => ({
    name: `${status}  ${name}`,
    median: `${median(rates).toFixed(0)}/s`,
    tail: milliseconds(percentile(each, 0.99)),
  });
  const rate = median(plenary.rates);
  const reached = rate >= aimedPerSecond && percentile(plenary.times, 0.99) < aimedMilliseconds;
  return [
    { ...row(plenary), size, aim: aim(`≥ ${aimedPerSecond}/s, p99 < ${aimedMilliseconds} ms`, reached) },
    ...others.map((bare) => ({ ...row(bare), ratio: times(rate / median(bare.rates)) })),
  ];
}
