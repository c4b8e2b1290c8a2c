import { describe, expect, it } from '@jest/globals';
import { breakPages } from './break-pages.js';
import { start, type Flow, type FlowItem, type Row, type Strip } from './flow.js';
import type { Mark } from './marks.js';
import { stripsOf } from './paragraphs.js';

/** Lines 10 points high, each with an anchor by which it is found on its page. */
function lines(name: string, count: number): Strip[] {
  const marks = Array.from({ length: count }, (_, index) => named(`${name}${index + 1}`, index * 10));
  return stripsOf(marks, 10);
}

function named(name: string, y = 0): Mark {
  return { kind: 'anchor', y, name };
}

/** A mark that may be repeated. */
function ruled(y: number): Mark {
  return { kind: 'rule', x: 0, y, width: 1, style: { thickness: 1, colour: [0, 0, 0] } };
}

function row(cells: Flow[], others: Partial<Row> = {}): Row {
  return {
    kind: 'row',
    gap: 0,
    breakBefore: true,
    cells: cells.map(start),
    marks: [],
    padding: { top: 0, bottom: 0 },
    closing: [],
    splits: true,
    headSplits: false,
    continuation: [],
    ...others,
  };
}

function kept<Item extends FlowItem>(items: Item[]): Item[] {
  return items.map((item, index) => (index === 0 ? { ...item, breakBefore: false } : item));
}

/** Per page, what stands on it from top to bottom: `name@y`. */
function pagesOf(flow: Flow, height: number): string[] {
  return breakPages(flow, height).map((marks) =>
    marks.map((mark) => `${mark.kind === 'anchor' ? mark.name : mark.kind}@${mark.y}`).join(' '),
  );
}

describe('breaking pages', () => {
  it('makes one page of nothing', () => {
    expect(pagesOf([], 100)).toEqual(['']);
  });

  it('leaves at least two lines of a paragraph before and after a break', () => {
    expect(pagesOf([...lines('a', 2), ...lines('b', 4)], 30)).toEqual(['a1@0 a2@10', 'b1@0 b2@10', 'b3@0 b4@10']);
    expect(pagesOf([...lines('a', 1), ...lines('b', 4)], 40)).toEqual(['a1@0 b1@10 b2@20', 'b3@0 b4@10']);
    expect(pagesOf([...lines('a', 1), ...lines('b', 3)], 30)).toEqual(['a1@0', 'b1@0 b2@10 b3@20']);
  });

  it('takes what may not be parted from its successor over to its page', () => {
    const flow = [...lines('a', 2), ...lines('heading', 1), ...kept(lines('b', 4))];
    expect(pagesOf(flow, 40)).toEqual(['a1@0 a2@10', 'heading1@0 b1@10 b2@20', 'b3@0 b4@10']);
  });

  it('begins a page with what starts one, however much room is left, and none for what comes first', () => {
    const starting = (name: string) => lines(name, 2).map((line, index) => ({ ...line, startsPage: index === 0 }));
    expect(pagesOf([...starting('a'), ...starting('b'), ...lines('c', 1)], 100)).toEqual([
      'a1@0 a2@10',
      'b1@0 b2@10 c1@20',
    ]);
  });

  it('breaks anywhere rather than never when a page allows no break', () => {
    expect(pagesOf([...lines('a', 1), ...kept(lines('b', 1)), ...kept(lines('c', 1))], 20)).toEqual([
      'a1@0 b1@10',
      'c1@0',
    ]);
  });

  it('places what is higher than a page all the same', () => {
    const tall: Strip = { kind: 'strip', gap: 0, height: 500, breakBefore: true, marks: [named('tall')] };
    expect(pagesOf([tall, ...lines('a', 1)], 100)).toEqual(['tall@0', 'a1@0']);
  });

  it('leaves no gap at the top of a page', () => {
    const spaced = lines('b', 1).map((strip) => ({ ...strip, gap: 15 }));
    expect(pagesOf([...lines('a', 1), ...spaced], 40)).toEqual(['a1@0 b1@25']);
    expect(pagesOf([...lines('a', 1), ...spaced], 30)).toEqual(['a1@0', 'b1@0']);
  });
});

describe('breaking rows', () => {
  it('splits a long row between lines, all cells on the same page', () => {
    expect(pagesOf([row([lines('a', 1), lines('b', 6)])], 40)).toEqual(['a1@0 b1@0 b2@10 b3@20 b4@30', 'b5@0 b6@10']);
  });

  it('splits no row that has to stay whole', () => {
    const flow = [...lines('x', 2), row([lines('a', 1), lines('b', 4)], { splits: false })];
    expect(pagesOf(flow, 40)).toEqual(['x1@0 x2@10', 'a1@0 b1@0 b2@10 b3@20 b4@30']);
  });

  it('moves a row on rather than show a cell without its first lines', () => {
    const flow = [...lines('x', 3), row([lines('a', 1), lines('b', 6)])];
    expect(pagesOf(flow, 40)).toEqual(['x1@0 x2@10 x3@20', 'a1@0 b1@0 b2@10 b3@20 b4@30', 'b5@0 b6@10']);
  });

  it('splits a row over as many pages as it needs', () => {
    const pages = pagesOf([row([lines('a', 1), lines('b', 100)])], 100);
    expect(pages).toHaveLength(10);
    expect(pages.join(' ').match(/b\d+@/g)).toHaveLength(100);
  });

  it('shows the head of the table, and the head of the row with the word that it goes on', () => {
    const repeatedHead: Strip = { kind: 'strip', gap: 0, height: 10, breakBefore: true, marks: [ruled(9)] };
    const continuation = lines('continued', 1);
    const flow = [
      repeatedHead,
      row([lines('a', 1), lines('b', 6)], { repeatedHead, continuation, breakBefore: false }),
    ];
    expect(pagesOf(flow, 50)).toEqual(['rule@9 a1@10 b1@10 b2@20 b3@30 b4@40', 'rule@9 continued1@10 b5@10 b6@20']);
  });

  it('moves a row on rather than tear its head apart', () => {
    const flow = [...lines('x', 2), row([lines('a', 4), lines('b', 6)])];
    expect(pagesOf(flow, 50)).toEqual(['x1@0 x2@10', 'a1@0 a2@10 a3@20 a4@30 b1@0 b2@10 b3@20 b4@30', 'b5@0 b6@10']);
  });

  it('tears a long head apart, and says on each page that the row goes on', () => {
    const long = row([lines('a', 9), lines('b', 13)], { continuation: lines('continued', 1), headSplits: true });
    expect(pagesOf([...lines('x', 1), long], 30)).toEqual([
      'x1@0 a1@10 a2@20 b1@10 b2@20',
      'continued1@0 a3@10 a4@20 b3@0 b4@10 b5@20',
      'continued1@0 a5@10 a6@20 b6@0 b7@10 b8@20',
      'continued1@0 a7@10 b9@0 b10@10 b11@20',
      'continued1@0 a8@10 a9@20 b12@0 b13@10',
    ]);
  });

  it('gets on even where the words that say so fill a page', () => {
    const continuation = lines('continued', 2);
    expect(pagesOf([row([lines('a', 4)], { continuation })], 20)).toEqual([
      'a1@0 a2@10',
      'continued1@0 continued2@10',
      'a3@0 a4@10',
    ]);
  });

  it('prints once what stands at the top of a row, and its end where it ends', () => {
    const flow = [row([lines('a', 4)], { marks: [named('anchor')], closing: [named('end')] })];
    expect(pagesOf(flow, 20)).toEqual(['anchor@0 a1@0 a2@10', 'a3@0 a4@10 end@20']);
  });

  it('keeps the padding of a row free', () => {
    const padded = row([lines('a', 4)], { padding: { top: 5, bottom: 5 } });
    expect(pagesOf([padded], 50)).toEqual(['a1@5 a2@15 a3@25 a4@35']);
    expect(pagesOf([padded], 49)).toEqual(['a1@5 a2@15', 'a3@5 a4@15']);
  });

  it('splits a table inside a cell', () => {
    const inner = row([lines('c', 1), lines('d', 6)], { continuation: lines('continued', 1) });
    expect(pagesOf([row([lines('a', 1), [...lines('b', 1), inner]])], 40)).toEqual([
      'a1@0 b1@0 c1@10 d1@10 d2@20 d3@30',
      'continued1@0 d4@0 d5@10 d6@20',
    ]);
  });
});
