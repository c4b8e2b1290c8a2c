/**
 * The text as a calendar may carry it: line breaks of every kind as LF, no other control character but the tab
 * (RFC 5545 §3.1, CONTROL), and U+FFFD for half a surrogate pair, which UTF-8 cannot carry.
 */
export function printableText(text: string): string {
  return text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/** The text as the value of a property of type TEXT (RFC 5545 §3.3.11). */
export function textValue(text: string): string {
  return printableText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/**
 * The address with everything percent-encoded that is not a character of a URI (RFC 3986 §2), and the comma and the
 * semicolon as well: as the value of a URL property ical-generator would escape them, as it does in a text.
 */
export function uriValue(address: string): string {
  return printableText(address).replace(/[^\w\-.~:/?#[\]@!$&'()*+=%]/gu, encodeURIComponent);
}
