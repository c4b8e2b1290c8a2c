import { derivedToken, type SecretToken } from './secret-token.js';

/** Addresses with a secret in them, which a mail that waits to be sent does not yet hold. */
export interface SecretLinks {
  /** The secret of a link, and what is kept of it. */
  tokenOf(id: string): SecretToken;
  /** What stands in a mail until it is sent: the address with the link's id in place of its secret. */
  placeholder(path: string, id: string): string;
  /** A mail's text or HTML with every secret in its place. */
  reveal(content: string): string;
}

/** Under this name they are injected. */
export const SECRET_LINKS = Symbol('SECRET_LINKS');

const markStart = '~secret-of-';
const mark = new RegExp(`${markStart}([0-9a-f-]{36})~`, 'g');

/** A text that people wrote, in which nothing stands for the secret of somebody's link. */
export function withoutMarks(text: string): string {
  return text.replaceAll(markStart, '~ secret-of-');
}

/**
 * @param baseUrl the only source of absolute links
 * @param secret of the installation
 */
export function secretLinks(baseUrl: string, secret: string): SecretLinks {
  const tokenOf = (id: string): SecretToken => derivedToken(secret, id);
  return {
    tokenOf,
    placeholder: (path, id) => `${baseUrl}/${path}/${markStart}${id}~`,
    reveal: (content) => content.replace(mark, (_, id: string) => tokenOf(id).token),
  };
}
