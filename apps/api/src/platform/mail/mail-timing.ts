const seconds = 1_000;
const minutes = 60 * seconds;
const hours = 60 * minutes;

/** How long the sending of mail waits for what, in milliseconds. Tests hand in shorter waits. */
export interface MailTiming {
  /** Before each further try after a failure that may pass; after the last one the mail has failed. */
  retries: readonly number[];
  /** For the connection and for the server's greeting. */
  connection: number;
  /** For any other answer of the server. */
  answer: number;
  /** For the whole of one try. */
  whole: number;
  /** Between two tries to write down what became of a mail, while the database is away. */
  record: number;
}

/** Under this name the timing is injected. */
export const MAIL_TIMING = Symbol('MAIL_TIMING');

/** RFC 5321 §4.5.4.1 asks for pauses of 30 minutes and for some days of patience; the first tries come sooner, for greylisting. */
export const defaultMailTiming: MailTiming = {
  retries: [1 * minutes, 5 * minutes, 15 * minutes, ...[0.5, 1, 2, 4, 8, 12, 24].map((pause) => pause * hours)],
  connection: 10 * seconds,
  answer: 20 * seconds,
  whole: 30 * seconds,
  record: 500,
};
