import { describe, expect, it } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import { SharedAnswers } from './shared-answers.js';

describe('an answer', () => {
  const put: string[] = [];
  const answers = new SharedAnswers<string>();
  const ask = (key: string, answer = () => Promise.resolve(key)) =>
    answers.ask(key, () => {
      put.push(key);
      return answer();
    });

  it('is shared by all who ask the same at the same moment', async () => {
    expect(await Promise.all([ask('a'), ask('b'), ask('a'), ask('a')])).toEqual(['a', 'b', 'a', 'a']);
    expect(put.splice(0)).toEqual(['a', 'b']);
  });

  it('is not given to who asks after the question was put, even while it is awaited', async () => {
    let say: (answer: string) => void = () => undefined;
    const first = ask('a', () => new Promise((resolve) => (say = resolve)));
    await setImmediate();
    const second = ask('a', () => Promise.resolve('new'));
    expect(await second).toBe('new');
    say('old');
    expect(await first).toBe('old');
    expect(put.splice(0)).toEqual(['a', 'a']);
  });

  it('that fails does so for all who asked, and for none later', async () => {
    const failing = () => ask('a', () => Promise.reject(new Error('no')));
    expect((await Promise.allSettled([failing(), failing()])).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
    ]);
    expect(await ask('a')).toBe('a');
  });
});
