import { describe, expect, it } from '@jest/globals';
import { heading, paragraph, row, timetable } from '../../../test/support/document-trees.js';
import { anchorsOf } from './anchors.js';

describe('the anchors of a document', () => {
  it('are those of headings and rows, wherever they stand', () => {
    const table = timetable([{ ...row('9.45', heading(2, 'Inner', 'inner')), anchor: 'row' }]);
    const blocks = [
      heading(1, 'First', 'first'),
      { kind: 'list' as const, marker: 'bullet' as const, items: [[table]] },
    ];
    expect(anchorsOf([...blocks, paragraph('x')])).toEqual(['first', 'row', 'inner']);
  });

  it('are none of headings of which nothing is printed', () => {
    expect(anchorsOf(['', ' ', '\u200B', '\u00AD\u2060 '].map((text) => heading(2, text, 'gone')))).toEqual([]);
  });
});
