import { describe, expect, it } from '@jest/globals';
import { arimo } from '../../../../test/support/fonts.js';
import type { Run } from '../tree.js';
import { setLines, shorten, widthOf } from './set-text.js';
import { paragraphStyles, type TextStyle } from './style-sheet.js';

const { title } = paragraphStyles;

/** Of a size of its own, so that these tests do not hang on how documents look. */
const body: TextStyle = { ...paragraphStyles.body, size: 10.5, leading: 15 };

/** Lines of a column 200 points wide as they look, from left to right. */
function lookOf(text: string | Run[], style: TextStyle = body, language = 'en'): string[] {
  const runs = typeof text === 'string' ? [{ text }] : text;
  const marks = setLines(runs, style, { left: 0, width: 200 }, { fonts: arimo(), language }, 'Layout');
  return marks.map(({ line }) =>
    line.pieces.flatMap(({ shaped }) => shaped.glyphs.map((glyph) => glyph.text)).join(''),
  );
}

function placesOf(text: string, style: TextStyle = body): { x: number; width: number }[] {
  const marks = setLines([{ text }], style, { left: 50, width: 200 }, { fonts: arimo(), language: 'en' }, 'Layout');
  return marks.map(({ x, line }) => ({ x: Math.round(x), width: Math.round(widthOf(line, body)) }));
}

describe('breaking lines', () => {
  it('fills lines and keeps the space at the end of each but the last', () => {
    expect(lookOf('To inform participants on the main preliminary findings of the assessment.')).toEqual([
      'To inform participants on the main ',
      'preliminary findings of the assessment.',
    ]);
  });

  it('breaks where Unicode allows it: after a hyphen and a dash, not before a full stop', () => {
    expect(lookOf('Euro-African dialogue on inter-State–regional cooperation .')).toEqual([
      'Euro-African dialogue on inter-State–',
      'regional cooperation .',
    ]);
  });

  it.each([
    ['a long enough line of text before H.E. Mr António', ['a long enough line of text before ', 'H.E. Mr António']],
    ['a long enough line of some text for Session 4', ['a long enough line of some text for ', 'Session 4']],
    ['a long enough line of text for their Co-Chair', ['a long enough line of text for their ', 'Co-Chair']],
    ['a long enough line of some text, 9.45–10.15', ['a long enough line of some text, ', '9.45–10.15']],
    ['a long enough line of a text with an ACP-EU', ['a long enough line of a text with an ', 'ACP-EU']],
  ])('holds together what belongs together: %s', (text, lines) => {
    expect(lookOf(text)).toEqual(lines);
  });

  it('starts a word longer than a line on a line of its own and breaks it between graphemes', () => {
    const lines = lookOf(`See ${'m\u0302'.repeat(30)} there`);
    expect(lines[0]).toBe('See ');
    expect(lines.slice(1).join('')).toBe(`${'m\u0302'.repeat(30)} there`);
    expect(lines.slice(1).every((line) => line.startsWith('m'))).toBe(true);
  });

  it('breaks no word at a soft hyphen, for lines end without hyphens', () => {
    expect(lookOf('a long enough line of text before co\u00ADordi\u00ADnation')).toEqual([
      'a long enough line of text before ',
      'coordination',
    ]);
  });

  it('makes several spaces one, and none at the start', () => {
    expect(lookOf([{ text: '  one ' }, { text: ' two  three' }])).toEqual(['one two three']);
  });

  it('ends a line where the text does, whatever the line separator', () => {
    expect(lookOf('one \n two\r\nthree\u2028four')).toEqual(['one', 'two', 'three', 'four']);
  });

  it('draws nothing for characters without printed form', () => {
    expect(lookOf('a\u200Bb\u200Dc\u2060d\uFEFF\u00AD\u0007e')).toEqual(['abcde']);
  });

  it('gives titles lines of about equal length', () => {
    expect(lookOf('Global Meeting of Chairs', { ...title, balanced: false })).toEqual(['Global Meeting of ', 'Chairs']);
    expect(lookOf('Global Meeting of Chairs', title)).toEqual(['Global Meeting ', 'of Chairs']);
  });

  it('takes the bold face for bold words and the regular one for the rest', () => {
    const [mark] = setLines(
      [{ text: 'Moderator:', bold: true }, { text: ' Mr X' }],
      body,
      { left: 0, width: 200 },
      { fonts: arimo(), language: 'en' },
      'Layout',
    );
    expect(mark?.line.pieces.map(({ face, text }) => [face === arimo().bold, text])).toEqual([
      [true, 'Moderator:'],
      [false, ' '],
      [false, 'Mr X'],
    ]);
  });
});

describe('text from right to left', () => {
  it('stands in its own order inside a line from left to right', () => {
    expect(lookOf('Mr דוד כהן, Minister')).toEqual(['Mr ןהכ דוד, Minister']);
  });

  it('keeps numbers in their order', () => {
    expect(lookOf('שלום 123 עולם')).toEqual(['םלוע 123 םולש']);
  });

  it('is ordered line by line', () => {
    expect(lookOf('אבגדה וזחטי כלמנס עפצקר שתאבג דהוזח טיכלמ')).toEqual([
      'חזוהד גבאתש רקצפע סנמלכ יטחזו הדגבא',
      'מלכיט',
    ]);
  });

  it('ends at the right of its column where it is the paragraph', () => {
    const [hebrew] = placesOf('שלום עולם');
    expect((hebrew?.x ?? 0) + (hebrew?.width ?? 0)).toBe(250);
    expect(placesOf('Mr דוד')[0]?.x).toBe(50);
  });

  it('ends where its column starts, where the style has lines at their end', () => {
    const atEnd = { ...body, atEnd: true };
    const [english, hebrew] = [placesOf('GRCP/8/1', atEnd)[0], placesOf('שלום עולם', atEnd)[0]];
    expect([(english?.x ?? 0) + (english?.width ?? 0), hebrew?.x]).toEqual([250, 50]);
  });

  it('leads in a document of its language, even where a line starts with another', () => {
    expect(lookOf('IOM ארגון', body, 'he')).toEqual(['ןוגרא IOM']);
    expect(lookOf('IOM ארגון', body, 'en')).toEqual(['IOM ןוגרא']);
  });

  it('follows the controls for direction, and prints none of them', () => {
    expect(lookOf('\u202Eabc\u202C d')).toEqual(['cba d']);
  });
});

describe('shorten', () => {
  const short = (text: string, width: number) => shorten(text, arimo().regular, 10, width);

  it('leaves a text that fits', () => {
    expect(short('GRCP 8 – Agenda', 200)).toBe('GRCP 8 – Agenda');
  });

  it('ends what is too long in an ellipsis, within the width', () => {
    expect(short('GRCP 8 – Session objectives', 80)).toBe('GRCP 8 – Ses…');
    expect(short('A'.repeat(100_000), 80)).toBe('AAAAAAAAAA…');
  });
});
