import { Buffer } from 'node:buffer';

const headEnd = Buffer.from('\r\n\r\n');

/** Finds where an answer ends, and reads no more of HTTP than that takes (RFC 9112 §6.3), so that the client costs little. */
export class AnswerReader {
  #head = Buffer.alloc(0);
  #inBody = false;
  #missing = 0;

  /** @param {number} status what every answer must have */
  constructor(status) {
    this.statusLine = `HTTP/1.1 ${status} `;
  }

  /** Takes what has arrived and tells whether the answer is whole. */
  take(chunk) {
    this.#missing = this.#inBody ? this.#missing - chunk.length : this.#readHead(chunk);
    const whole = this.#inBody && this.#missing === 0;
    if (whole) this.#inBody = false;
    return whole;
  }

  #readHead(chunk) {
    const bytes = this.#head.length === 0 ? chunk : Buffer.concat([this.#head, chunk]);
    const end = bytes.indexOf(headEnd);
    this.#inBody = end >= 0;
    this.#head = this.#inBody ? Buffer.alloc(0) : bytes;
    return this.#inBody
      ? this.#bodyLength(bytes.toString('latin1', 0, end)) - (bytes.length - end - headEnd.length)
      : 0;
  }

  #bodyLength(head) {
    if (!head.startsWith(this.statusLine))
      throw new Error(`Expected "${this.statusLine}…", got "${head.split('\r\n')[0]}"`);
    if (this.statusLine.includes(' 304 ')) return 0;
    return Number(/\r\ncontent-length: (\d+)/i.exec(head)[1]);
  }
}
