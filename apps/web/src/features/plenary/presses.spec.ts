import { describe, expect, it } from '@jest/globals';
import { Presses } from './presses';

/** A line on which each thing arrives, or fails, when the test says so. */
function line() {
  const sent: string[] = [];
  const waiting: { arrive: () => void; fail: (error: Error) => void }[] = [];
  const presses = new Presses<string>(
    (what) =>
      new Promise<void>((arrive, fail) => {
        sent.push(what);
        waiting.push({ arrive, fail });
      }),
  );
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    ...{ sent, presses },
    arrive: async () => {
      waiting.shift()?.arrive();
      await settle();
    },
    fail: async (error: Error) => {
      waiting.shift()?.fail(error);
      await settle();
    },
  };
}

describe('what is pressed', () => {
  it('is sent one at a time, the newest alone', async () => {
    const { sent, presses, arrive } = line();
    for (const what of ['one', 'two', 'three']) presses.press(what);
    expect([sent, presses.read()]).toEqual([['one'], { pending: { what: 'three' }, failed: null }]);
    await arrive();
    expect([sent, presses.read().pending]).toEqual([['one', 'three'], { what: 'three' }]);
    await arrive();
    expect(presses.read()).toEqual({ pending: null, failed: null });
    presses.press('four');
    expect(sent).toEqual(['one', 'three', 'four']);
  });

  it('is told where it failed, until something else is pressed', async () => {
    const { presses, arrive, fail } = line();
    const error = new Error('no line');
    presses.press('one');
    await fail(error);
    expect(presses.read()).toEqual({ pending: null, failed: { what: 'one', error } });
    presses.press('one');
    expect(presses.read().failed).toBe(null);
    await arrive();
    expect(presses.read()).toEqual({ pending: null, failed: null });
  });

  it('does not stop at the failure of what has been overtaken', async () => {
    const { sent, presses, arrive, fail } = line();
    presses.press('one');
    presses.press('two');
    await fail(new Error('no line'));
    expect([sent, presses.read()]).toEqual([['one', 'two'], { pending: { what: 'two' }, failed: null }]);
    await arrive();
    expect(presses.read()).toEqual({ pending: null, failed: null });
  });

  it('is told to those who look on, until they no longer do', async () => {
    const { presses, arrive } = line();
    let told = 0;
    const leave = presses.subscribe(() => (told += 1));
    presses.press('one');
    await arrive();
    leave();
    presses.press('two');
    expect(told).toBe(2);
  });
});
