/**
 * A text cut where its language ends sentences (UAX #29), white space and all: the pieces together are the text again.
 *
 * @param language BCP 47
 */
export function cutText(text: string, language: string, granularity: 'sentence' | 'word' | 'grapheme'): string[] {
  return [...new Intl.Segmenter(language, { granularity }).segment(text)].map(({ segment }) => segment);
}

/** The sentences of a text, each without the white space around it. */
export function sentencesOf(text: string, language: string): string[] {
  return cutText(text, language, 'sentence')
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
