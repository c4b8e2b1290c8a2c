/** Where a run's link leads: to an address outside, or to a block of the same document. */
export type LinkTarget = { kind: 'address'; url: string } | { kind: 'anchor'; name: string };

/** Every character that RFC 3986 §2 does not allow in a URI, and a percent sign that escapes nothing. */
const notInUri = /%(?![0-9A-Fa-f]{2})|[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g;

/**
 * The target of a run's `href`. Only `https:` and `mailto:` addresses and `#anchor` are links; anything else, such as
 * `javascript:` or an address that does not parse, is none, and its run is printed as plain text.
 *
 * @returns the target, its address normalised (WHATWG URL) and made of the characters of RFC 3986 alone, because Word
 * refuses a file with any other; null when the `href` is no link.
 */
export function linkTarget(href: string): LinkTarget | null {
  if (href.startsWith('#')) return href.length > 1 ? { kind: 'anchor', name: href.slice(1) } : null;
  if (!URL.canParse(href)) return null;
  const { protocol, href: url } = new URL(href);
  if (protocol !== 'https:' && protocol !== 'mailto:') return null;
  return { kind: 'address', url: url.replace(notInUri, encodeURIComponent) };
}
