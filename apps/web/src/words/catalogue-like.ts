/**
 * A catalogue with the nouns and keys of the English one, in another language; plural forms are for each language to choose
 * (`_zero`, `_two`, `_few`, `_many` beside `_one` and `_other`).
 */
export type CatalogueLike<T> = { [Noun in keyof T]: Record<keyof T[Noun], string> & Record<string, string> };
