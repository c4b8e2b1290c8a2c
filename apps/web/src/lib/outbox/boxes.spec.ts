import { describe, expect, it } from '@jest/globals';
import { namesIn } from './boxes';

describe('what a box is kept under', () => {
  it('are its account, its meeting and its form; of the form of a group its session and its group, as it has ever been', () => {
    const whose = { account: 'account', slug: 'grcp-8' };
    expect(namesIn({ ...whose, session: 'working-lunch', group: '1' })).toEqual([
      ...['account', 'grcp-8', 'working-lunch', '1'],
    ]);
    expect(namesIn({ ...whose, form: 'highlights' })).toEqual(['account', 'grcp-8', 'highlights']);
  });
});
