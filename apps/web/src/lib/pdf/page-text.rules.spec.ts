import { describe, expect, it } from '@jest/globals';
import { pageText, type StructureNode, type TextMark, type TextPiece } from './page-text.rules';

const begin = (id: string | null): TextMark => ({ type: 'beginMarkedContentProps', id });
const end: TextMark = { type: 'endMarkedContent' };
const text = (str: string, hasEOL = false): TextPiece => ({ str, hasEOL });
const content = (id: string): StructureNode => ({ type: 'content', id });

describe('a page as its tags tell it', () => {
  it('has the elements in the order of the tags, with the text that is marked for each', () => {
    const tree = {
      role: 'Root',
      children: [
        { role: 'H1', children: [content('1')] },
        { role: 'P', lang: 'fr', children: [content('2'), { role: 'Span', children: [content('3')] }] },
      ],
    };
    const pieces = [begin('2'), text('Bon'), end, begin('3'), text('jour'), end, begin('1'), text('Agenda'), end];
    expect(pageText(tree, pieces)).toEqual([
      { tag: 'H1', parts: ['Agenda'] },
      { tag: 'P', language: 'fr', parts: ['Bon', { tag: 'Span', parts: ['jour'] }] },
    ]);
  });

  it('joins the lines of a paragraph with one space', () => {
    const tree = { children: [{ role: 'P', children: [content('1')] }] };
    const pieces = [begin('1'), text('Working', true), text('  '), text('Lunch', true), end];
    expect(pageText(tree, pieces)).toEqual([{ tag: 'P', parts: ['Working Lunch '] }]);
  });

  it('leaves out what is no content, and elements that have none on this page', () => {
    const tree = { children: [{ role: 'Table', children: [{ role: 'TR', children: [content('9')] }] }] };
    const pieces = [begin(null), text('Page 1 of 3'), end, text('stray')];
    expect(pageText(tree, pieces)).toEqual([]);
    expect(pageText(null, pieces)).toEqual([]);
  });
});
