import { expect, it } from '@jest/globals';
import { cardId, newId, recommendationId, targetOf } from './drag-ids.rules';

it('what is pulled is known again by its id', () => {
  const source = { group: 'north', entry: 'a' };
  expect(targetOf(cardId(source))).toEqual({ kind: 'card', source });
  expect(targetOf(recommendationId('one'))).toEqual({ kind: 'recommendation', recommendation: 'one' });
  expect(targetOf(newId)).toEqual({ kind: 'new' });
  expect([targetOf('card north'), targetOf('else x')]).toEqual([null, null]);
});
