const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** No more than this many UTF-16 units of one grapheme are kept together, however many marks are stacked on it. */
const longestGrapheme = 32;

/** Latin, Greek, Cyrillic, Armenian and Hebrew letters and signs without marks: each is a grapheme, without asking. */
const single = /^[\x20-\u02FF\u0370-\u0482\u048A-\u0590\u05D0-\u05EA]*$/;

/** The text's user-perceived characters (UAX #29 extended grapheme clusters), in order. */
export function* graphemes(text: string): Generator<string> {
  if (single.test(text)) yield* text;
  else yield* segments(text);
}

function* segments(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) {
    if (segment.length <= longestGrapheme) yield segment;
    else yield* packed(segment, longestGrapheme);
  }
}

/** The text in pieces of at most `limit` UTF-16 units (at least one grapheme) that end between graphemes. */
export function* chunks(text: string, limit: number): Generator<string> {
  if (text.length <= limit) yield text;
  else yield* packed(graphemes(text), limit);
}

function* packed(parts: Iterable<string>, limit: number): Generator<string> {
  let chunk = '';
  for (const part of parts) {
    if (chunk !== '' && chunk.length + part.length > limit) {
      yield chunk;
      chunk = '';
    }
    chunk += part;
  }
  if (chunk !== '') yield chunk;
}
