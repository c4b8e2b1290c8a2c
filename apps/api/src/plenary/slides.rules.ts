import type { Slide } from '#contract/plenary';
import type { OutputPart } from '#contract/output-parts';
import type { SubmittedEntry } from '../breakouts/submitted.rules.js';
import { cutText } from './sentences.js';

/**
 * How much of a text a slide takes, in characters: seven lines of 40 points on a page of 960 by 540 points, the size of a slide of
 * 16:9, of which the last is seldom full.
 */
export const slideCapacity = 270;

/** The id of a group's first slide, which names the group. */
export const groupSlideId = 'group';

/** The parts that the plenary is shown, in the order of the form. */
const shownParts = ['recommendation', 'partnership', 'practice', 'disagreement'] as const satisfies OutputPart[];

const groupSlide: Slide = {
  ...{ id: groupSlideId, kind: 'group', number: null, title: null, text: '', addressee: null, levels: [], actors: [] },
  ...{ part: 1, parts: 1 },
};

/**
 * The slides of a group: first the group itself, then each entry that it has handed in. A text that is too long to be read from the last
 * row goes on on another slide, after a sentence where one ends in time.
 *
 * @param content what was handed in; null where nothing is
 * @param language of the content, BCP 47: it says where sentences end
 */
export function slidesOf(content: readonly SubmittedEntry[] | null, language: string): Slide[] {
  const entries = content ?? [];
  return [
    groupSlide,
    ...shownParts.flatMap((part) =>
      entries
        .filter((entry) => entry.part === part)
        .flatMap((entry, index) => slidesOfEntry(part, entry, index + 1, language)),
    ),
  ];
}

function slidesOfEntry(
  kind: (typeof shownParts)[number],
  { id, fields }: SubmittedEntry,
  number: number,
  language: string,
): Slide[] {
  const texts = shares(textIn(fields.text ?? fields.need), language);
  return texts.map((text, index) => ({
    id: index === 0 ? id : `${id}-${index + 1}`,
    ...{ kind, number, text, part: index + 1, parts: texts.length },
    title: textIn(fields.title ?? fields.type) || null,
    addressee: textIn(fields.addressee) || null,
    levels: listIn(fields.levels) as Slide['levels'],
    actors: listIn(fields.actors),
  }));
}

/** A text cut so that each share fits on a slide; of no text one empty share. */
export function shares(text: string, language: string): string[] {
  const whole = text.trim();
  const pieces = cutText(whole, language, 'sentence').flatMap((sentence) =>
    fits(sentence) ? [sentence] : cutText(sentence, language, 'word').flatMap((word) => lettersOf(word, language)),
  );
  const filled: string[] = [];
  let share = '';
  for (const piece of pieces) {
    if (share !== '' && !fits(share + piece)) {
      filled.push(share.trim());
      share = '';
    }
    share += piece;
  }
  return share.trim() === '' && filled.length > 0 ? filled : [...filled, share.trim()];
}

function fits(text: string): boolean {
  return text.trimEnd().length <= slideCapacity;
}

/** An address may be a word that is longer than a slide: its letters then stand in for it. */
function lettersOf(word: string, language: string): string[] {
  return fits(word) ? [word] : cutText(word, language, 'grapheme');
}

function textIn(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

function listIn(value: string | string[] | undefined): string[] {
  return Array.isArray(value) ? value : [];
}
