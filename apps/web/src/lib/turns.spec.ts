import { describe, expect, it } from '@jest/globals';
import { inTurn } from './turns';

describe('work in turns', () => {
  it('begins when what was asked for before has ended, and not before', async () => {
    const done: string[] = [];
    let finish: (() => void) | undefined;
    const first = inTurn('a', async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      done.push('first');
    });
    const second = inTurn('a', () => Promise.resolve(done.push('second')));
    await inTurn('b', () => Promise.resolve(done.push('elsewhere')));
    expect(done).toEqual(['elsewhere']);
    finish?.();
    await Promise.all([first, second]);
    expect(done).toEqual(['elsewhere', 'first', 'second']);
  });

  it('goes on after what has failed, which its own caller hears of', async () => {
    const failed = inTurn('c', () => Promise.reject(new Error('refused')));
    const next = inTurn('c', () => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('refused');
    expect(await next).toBe('done');
  });
});
