import { BorderStyle, LineRuleType } from 'docx';
import type { IBorderOptions, IRunStylePropertiesOptions, ISpacingProperties } from 'docx';
import { tableStyle, type BlockStyle, type Colour, type RuleStyle, type TextStyle } from '../layout/style-sheet.js';
import { eighths, halfPoints, twips } from './units.js';

/** Type of a style in Word's terms; what is for complex scripts is for Arabic and Hebrew. */
export function runLook({
  face,
  size,
  colour,
}: Pick<TextStyle, 'face' | 'size' | 'colour'>): IRunStylePropertiesOptions {
  return {
    size: halfPoints(size),
    sizeComplexScript: halfPoints(size),
    color: hex(colour),
    bold: face === 'bold',
    boldComplexScript: face === 'bold',
    italics: face === 'italic',
    italicsComplexScript: face === 'italic',
  };
}

/** Space around and in a paragraph; lines are no nearer than the leading, but grow with what stands on them. */
export function spacing({
  before,
  after,
  leading,
}: Pick<BlockStyle, 'before' | 'after' | 'leading'>): ISpacingProperties {
  return { before: twips(before), after: twips(after), line: twips(leading), lineRule: LineRuleType.AT_LEAST };
}

/** The paragraph after a table, which Word must have: as good as no line, and the table's distance to what follows. */
export const tableEnd: ISpacingProperties = {
  after: twips(tableStyle.around),
  line: twips(1),
  lineRule: LineRuleType.EXACT,
};

/** @param space between the border and the text, in points */
export function border({ thickness, colour }: RuleStyle, space = 0): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: eighths(thickness), color: hex(colour), space };
}

/** `#0033A0` without its `#`. */
export function hex(colour: Colour): string {
  return colour
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
