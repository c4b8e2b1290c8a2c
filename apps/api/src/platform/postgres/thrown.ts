// Reads what was thrown by its shape: an error of Node's or `pg`'s may come from another realm, where `instanceof Error` is false.

/** Node's code (`ENOENT`) or PostgreSQL's (`28P01`, Appendix A of its manual); empty when there is none. */
export function codeOf(thrown: unknown): string {
  return read(thrown, 'code');
}

export function messageOf(thrown: unknown): string {
  return read(thrown, 'message');
}

function read(thrown: unknown, key: string): string {
  if (typeof thrown !== 'object' || thrown === null) return '';
  const value: unknown = Reflect.get(thrown, key);
  return typeof value === 'string' ? value : '';
}
