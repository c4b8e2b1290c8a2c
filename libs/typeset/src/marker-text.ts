import type { List } from './tree.js';

/**
 * The marker of a list's item: `3.`, `(c)`, or a bullet. After `(z)` come `(aa)`, `(bb)`, as Word numbers
 * (ISO/IEC 29500-1 §17.18.59, lowerLetter).
 *
 * @param index from 0
 */
export function markerText(marker: List['marker'], index: number): string {
  switch (marker) {
    case 'decimal':
      return `${index + 1}.`;
    case 'alpha':
      return `(${letters[index % letters.length]?.repeat(1 + Math.floor(index / letters.length)) ?? ''})`;
    case 'bullet':
      return '•';
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
