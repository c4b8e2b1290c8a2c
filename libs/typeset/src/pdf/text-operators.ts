import type { Colour, RuleStyle, TextStyle } from '../layout/style-sheet.js';
import type { FontFace } from '../text/font-face.js';
import type { Piece } from '../text/segments.js';
import type { FontCodes } from './font-codes.js';
import { operand } from './numbers.js';

/**
 * The operators that show pieces of one line from `x` on (ISO 32000-1 §9.4). The page is flipped so that `y` grows
 * downwards, and each text is flipped back; a turned one goes on upwards, its tops to the left.
 */
export function showText(
  pieces: readonly Piece[],
  x: number,
  y: number,
  { turned = false, ...style }: TextStyle & { colour: Colour; turned?: boolean },
  codes: FontCodes,
): string {
  const axes = turned ? '0 -1 -1 0' : '1 0 0 -1';
  let operators = `BT\n${colourOperands(style.colour)} rg\n${axes} ${operand(x)} ${operand(y)} Tm`;
  let face: FontFace | undefined;
  for (const piece of pieces) {
    if (piece.face !== face) {
      operators += `${face ? ')] TJ' : ''}\n${codes.select(piece.face, style.size)}\n[(`;
      face = piece.face;
    }
    operators += codes.encode(piece.face, piece.shaped, style.size);
  }
  return `${operators}${face ? ')] TJ' : ''}\nET`;
}

/** The operators that fill a horizontal rule, `y` its upper edge. */
export function fillRule(x: number, y: number, width: number, { colour, thickness }: RuleStyle): string {
  return `${colourOperands(colour)} rg ${[x, y, width, thickness].map(operand).join(' ')} re f`;
}

function colourOperands(colour: Colour): string {
  return colour.map(operand).join(' ');
}
