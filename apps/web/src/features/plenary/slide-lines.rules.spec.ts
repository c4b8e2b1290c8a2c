import { describe, expect, it } from '@jest/globals';
import { slideLines } from './slide-lines.rules';

describe('the text of a slide', () => {
  it('is projected line by line, without the empty ones', () => {
    expect(slideLines('Meet yearly.\n\n  Share data. \nAgree.')).toEqual(['Meet yearly.', 'Share data.', 'Agree.']);
    expect([slideLines(''), slideLines(' \n ')]).toEqual([[], []]);
  });

  it('goes on in one line where there are too many to be read, and loses nothing', () => {
    const words = Array.from({ length: 10 }, (_, place) => `point ${place + 1}`);
    expect(slideLines(words.slice(1).join('\n'))).toEqual(words.slice(1));
    expect(slideLines(words.join('\n'))).toEqual([words.join(' · ')]);
  });
});
