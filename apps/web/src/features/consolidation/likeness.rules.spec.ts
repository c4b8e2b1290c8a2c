import { expect, it } from '@jest/globals';
import { likenessWord } from './likeness.rules';

it('likeness is told in words, from what the server suggests at least to the same words', () => {
  expect([0.25, 0.44, 0.45, 0.74, 0.75, 1].map(likenessWord)).toEqual([
    ...['some', 'some', 'much', 'much', 'very', 'very'],
  ]);
});
