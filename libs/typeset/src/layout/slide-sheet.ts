import { type BlockStyle, furniture, headingStyles, type Look, paragraphStyles, plainLook } from './style-sheet.js';

const body: BlockStyle = { ...plainLook.body, size: 40, leading: 47, before: 12, after: 8 };
const small: BlockStyle = { ...paragraphStyles.dateline, size: 20, leading: 27, before: 10, after: 4 };

/** On slides: nothing that is to be read from the last row of a room is smaller than 40 points. */
export const slideLook: Look = {
  ...plainLook,
  body,
  letterhead: {
    ...paragraphStyles,
    body,
    tagline: { ...small, before: 0, after: 6 },
    dateline: small,
  },
  headings: {
    1: { ...headingStyles[1], size: 54, leading: 66, before: 24, after: 16 },
    2: { ...headingStyles[2], size: 28, leading: 35, before: 14, after: 6 },
    3: { ...headingStyles[3], size: 24, leading: 30, before: 12, after: 6 },
  },
  furniture: {
    ...furniture,
    text: { ...furniture.text, size: 14, leading: 19 },
    mark: { ...furniture.mark, size: 14, leading: 19 },
  },
};
