declare module 'linebreak' {
  /** Line break opportunities of a text (UAX #14), from its start to its end. */
  export default class LineBreaker {
    constructor(text: string);
    /** The next opportunity: the index of the UTF-16 unit before which a line may (or, when `required`, must) end. */
    nextBreak(): { position: number; required: boolean } | null;
  }
}
