import { describe, expect, it } from '@jest/globals';
import { type PairingKey, pairUp } from './pairing.rules.js';

interface Thing {
  title?: string;
  by: string;
}

const titleAndAuthor: PairingKey<Thing> = ({ title, by }) => `${title ?? ''} ${by}`;
const title: PairingKey<Thing> = (thing) => thing.title;
const place: PairingKey<Thing> = (_, index) => String(index);

const known: Thing[] = [{ by: 'a' }, { by: 'b' }, { title: 'Words', by: 'c' }];

describe('pairing', () => {
  it('finds what has only moved', () => {
    expect(pairUp([...known].reverse(), known, [titleAndAuthor, title, place])).toEqual([2, 1, 0]);
  });

  it('lets the more telling key go first, wherever the thing stands', () => {
    const wanted = [
      { title: 'Words', by: 'z' },
      { title: 'Words', by: 'c' },
    ];
    expect(pairUp(wanted, known, [titleAndAuthor, title])).toEqual([undefined, 2]);
  });

  it('falls back on the less telling keys', () => {
    expect(
      pairUp([{ title: 'New', by: 'z' }, { by: 'y' }, { title: 'Words', by: 'x' }], known, [title, place]),
    ).toEqual([0, 1, 2]);
  });

  it('pairs equals in their order and takes nothing twice', () => {
    const twins = [{ by: 'a' }, { by: 'a' }];
    expect(pairUp([...twins, { by: 'a' }], twins, [titleAndAuthor])).toEqual([0, 1, undefined]);
    expect(pairUp([{ by: 'a' }], twins, [titleAndAuthor])).toEqual([0]);
  });

  it('pairs nothing by a key that says nothing', () => {
    expect(pairUp([{ by: 'z' }], [{ by: 'y' }], [title])).toEqual([undefined]);
  });

  it('pairs all of ten thousand at once', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ by: String(index % 100) }));
    expect(pairUp(many, many, [titleAndAuthor])).toEqual(many.map((_, index) => index));
  });
});
