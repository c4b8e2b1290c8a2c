import { administrator } from '../processes/plenary-server.mjs';

/** A phone of the middle class in a mobile network, and a plain laptop in an office (the two profiles of Lighthouse). */
export const phone = { width: 390, height: 844, slowdown: 4, megabits: 1.6, roundTrip: 150 };
export const laptop = { width: 1440, height: 900, slowdown: 1, megabits: 10, roundTrip: 40 };

/** Somebody who has visited nothing yet, in a browser of their own; signed in where `signedIn` says so. */
export async function newcomer({ browser, origin }, { width, height }, { signedIn = false } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB' });
  if (signedIn) await change(context, origin, '/api/session', administrator);
  return context;
}

/** Changes something by way of the API. */
export async function change(context, origin, path, data) {
  const answer = await context.request.post(`${origin}${path}`, { data, headers: { Origin: origin } });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()}`);
}

/** A page on a slow machine in a slow network, which counts the bytes that arrive, by the kind of what they belong to. */
export async function slowPage(context, { slowdown, megabits, roundTrip }) {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  const bytesPerSecond = (megabits * 1e6) / 8;
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: roundTrip },
    ...{ downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond },
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const kinds = new Map();
  const bytes = { Document: 0, Script: 0, Stylesheet: 0, Font: 0 };
  tools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind in bytes) bytes[kind] += encodedDataLength;
  });
  return { page, bytes };
}
